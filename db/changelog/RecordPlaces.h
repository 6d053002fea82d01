// RecordPlaces finds records by their stream and by their save: in two indexes, and beyond their end in the log itself.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"

namespace db
{

/// Each index is in an order of its own, so that a record has its place in it on a page that nothing else of its save
/// touches. A save leaves the indexes alone; place() brings them to the log's end, for many records at once. Whatever
/// is asked here sees the records that have no place yet as well, which are never many.
///
/// All functions throw SQLite::Exception. Records are named by their number in order of arrival.
class RecordPlaces
{
public:
    explicit RecordPlaces(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The record with the highest number of its stream; the later of two. Nothing for an empty stream.
    [[nodiscard]] std::optional<qint64> lastOf(qint64 stream);
    /// The records of a stream whose number in it is `first` to `last`; several of one number after a fork. In order.
    [[nodiscard]] std::vector<qint64> numbered(qint64 stream, qint64 first, qint64 last);
    /// The records of the files with these local numbers, in order.
    [[nodiscard]] std::vector<qint64> ofFiles(qint64 firstFile, qint64 lastFile);
    /// The records of a save, in order.
    [[nodiscard]] std::vector<qint64> ofSave(const model::SaveId &save);
    /// The record that a write in this file is named after; nothing if it is not here.
    [[nodiscard]] std::optional<qint64> named(qint64 file, const model::WriteName &name);

    /// The last record that has its place.
    [[nodiscard]] qint64 placed();
    /// Gives every record its place. Call inside a transaction.
    void place();

    /// True if every record up to placed() has its places, and every place its record.
    [[nodiscard]] bool areWhole();

    /// So many records may be without a place.
    static constexpr qint64 mostUnplaced = 64;

private:
    [[nodiscard]] static std::vector<qint64> numbersIn(SQLite::Statement &select);

    Connection &m_connection;
};

} // namespace db

// FieldHeads keeps, for each field that was ever written twice, the writes that still stand.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/FieldState.h"

namespace db
{

/// All functions throw SQLite::Exception.
class FieldHeads
{
public:
    explicit FieldHeads(Connection &connection)
        : m_connection(connection)
    {
    }

    struct Standing
    {
        qint64 record = 0; ///< Its number in order of arrival.
        model::FieldWrite write;
    };

    /// The writes on record for this field; none if it was only ever written by the record that made its thing.
    [[nodiscard]] std::vector<Standing> load(const model::EntityId &entity, int atom);

    void add(const model::EntityId &entity, int atom, qint64 record, const model::Cells &cells);
    void remove(const model::EntityId &entity, int atom, qint64 record);

    /// Remembers that a write, whose record has not arrived, is already overwritten.
    void rememberOverwritten(const model::EntityId &entity, int atom, const model::WriteName &name);
    /// True, and forgotten, if this write was overwritten before it arrived.
    [[nodiscard]] bool takeOverwritten(const model::EntityId &entity, int atom, const model::WriteName &name);

    /// The fields of a thing for which something arrived before the thing itself.
    [[nodiscard]] std::vector<int> atomsAhead(const model::EntityId &entity);

    /// The record's name for overwriting and its stamp.
    [[nodiscard]] model::FieldWrite describe(qint64 record);
    /// True if the record that made the write is here.
    [[nodiscard]] bool hasRecord(qint64 file, const model::WriteName &name);

private:
    Connection &m_connection;
};

} // namespace db

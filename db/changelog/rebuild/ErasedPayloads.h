// ErasedPayloads are records of which only the place in the chain is left: what they said was removed from this laptop,
// and may come again.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"

namespace db
{

/// All functions throw SQLite::Exception; those that write do so in the caller's transaction.
class ErasedPayloads
{
public:
    explicit ErasedPayloads(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A record's number in order of arrival, and its compartment's local number.
    struct Place
    {
        qint64 seq = 0;
        qint64 file = 0;
    };

    /// Where this very record stands without its payload; nothing when it has one, or is not here.
    [[nodiscard]] std::optional<Place> placeOf(const model::Record &record);
    /// Gives it its payload again. `parked` as in ChangeLog::store().
    void fill(const Place &place, const model::Record &record, bool parked);
    /// Takes the payloads of all records of a compartment away, by its local number.
    void empty(qint64 file);

private:
    Connection &m_connection;
};

} // namespace db

// CompartmentTables empties what the tables hold of one compartment, and fills it again from the records that count:
// its state is a function of those, whatever was there before.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/core/Result.h"

namespace db
{

/// All functions throw SQLite::Exception and write in the caller's transaction and scope.
class CompartmentTables
{
public:
    explicit CompartmentTables(Connection &connection)
        : m_connection(connection)
    {
    }

    /// By the compartment's local number: from the tables of things, the standing writes and the search.
    void empty(qint64 file);

    /// Empties, and applies every record of it that has a payload and is not parked. StoreDamaged.
    [[nodiscard]] model::Result<void> rebuild(qint64 file);

private:
    void leaveSearch(qint64 file);

    Connection &m_connection;
};

} // namespace db

// CaseRemoval takes a case file that was withdrawn off this laptop: all that it says, from the tables, the search and
// the log. What is left are places in the chains, with ids and days, so that they still check.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/store/StoreFolder.h"
#include "model/sync/Record.h"

namespace db
{

/// All functions throw SQLite::Exception; they write in the caller's transaction.
class CaseRemoval
{
public:
    explicit CaseRemoval(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Case files here whose every record by `own` incarnations is known to be somewhere else as well. Files of which
    /// nothing stands in the tables any more are not among them.
    [[nodiscard]] std::vector<model::CompartmentId> removable();

    /// Takes `file` away. The names of its sealed attachments, to be removed once the transaction is done.
    [[nodiscard]] QStringList remove(const model::CompartmentId &file);

private:
    Connection &m_connection;
};

} // namespace db

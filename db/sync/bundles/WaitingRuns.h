// WaitingRuns keeps runs whose earlier records have not arrived, so that nothing that came is lost.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "db/sync/bundles/BundleCheck.h"

namespace db
{

/// All functions throw SQLite::Exception; those that write do so in the caller's transaction.
class WaitingRuns
{
public:
    explicit WaitingRuns(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] std::vector<CheckedRun> load();
    /// The runs that came with `bundle` and wait.
    void add(const QByteArray &bundle, const std::vector<CheckedRun> &runs);
    /// They wait no longer.
    void clear();

private:
    Connection &m_connection;
};

} // namespace db

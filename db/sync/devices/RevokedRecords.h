// RevokedRecords takes out of the tables what a laptop wrote after the last record that its revocation lets count.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/devices/DeviceTrust.h"

#include <set>

namespace db
{

/// The records stay in the log, put aside, with their place in the chains; they are neither applied nor passed on. All
/// functions throw SQLite::Exception and write in the caller's transaction, in the scope of a commit.
class RevokedRecords
{
public:
    static constexpr int putAside = 2; ///< In the column `parked`, where 1 is a record of a newer version.

    RevokedRecords(Connection &connection, QByteArray team)
        : m_connection(connection)
        , m_team(std::move(team))
    {
    }

    /// Brings the tables in line with `trust`, also for a laptop that was approved anew. How many records were put
    /// aside. StoreDamaged.
    [[nodiscard]] model::Result<qint64> settle(const model::DeviceTrust &trust);

private:
    /// Puts aside, or takes back where `limit` is none, the records of a laptop beyond what counts.
    qint64 mark(const model::DeviceId &device, const model::DeviceRevocation *revocation, std::set<qint64> &files);

    Connection &m_connection;
    QByteArray m_team;
};

} // namespace db

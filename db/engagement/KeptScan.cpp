#include "db/engagement/KeptScan.h"

namespace db
{

EngagementScan KeptScan::current(Connection &connection)
{
    const std::lock_guard lock(m_mutex);
    std::optional<EngagementScan> scan = std::exchange(m_scan, std::nullopt); // nothing half read is ever kept
    if (!scan || !scan->readChanges(connection)) {
        scan.emplace(connection);
        scan->readEverything();
    }
    m_scan = std::move(scan);
    return *m_scan;
}

} // namespace db

// KeptScan keeps what one reading of engagement scanned, so that the next one reads only what was saved since.
#pragma once

#include "db/engagement/EngagementScan.h"

#include <mutex>

namespace db
{

/// Readings on several threads may share one, for the same store.
class KeptScan
{
public:
    /// Everything as it stands in the moment that `connection` reads; a copy, to be narrowed. Throws SQLite::Exception.
    [[nodiscard]] EngagementScan current(Connection &connection);

private:
    std::mutex m_mutex;
    std::optional<EngagementScan> m_scan;
};

} // namespace db

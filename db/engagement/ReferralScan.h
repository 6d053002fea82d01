// ReferralScan reads the referrals to services, with people as the dense index that EngagementScan gives them.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/services/ServiceRows.h"

#include <span>

namespace db
{

class ReferralScan
{
public:
    /// Ours to services, not struck out, of the people whose `files` (ascending) these are. A service of the directory
    /// goes by its name of today, with its provider where two have that name; else by the name it was given, in any
    /// case. Names come in the order of the alphabet. Throws SQLite::Exception.
    [[nodiscard]] static model::ServiceRows read(Connection &connection, std::span<const qint64> files);
};

} // namespace db

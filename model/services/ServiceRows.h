// ServiceRows is what the figures of services are reckoned from: who was referred where, and when they started there.
#pragma once

#include "model/engagement/EngagementRows.h"

namespace model
{

/// A row of referral(person, service, day, started, ended): ours to a service, not struck out.
struct ReferralRow
{
    qint32 person = 0;  ///< As in EngagementRows.
    qint32 service = 0; ///< Index into ServiceRows::names.
    qint32 day = noDay;
    qint32 started = noDay; ///< noDay while they have not.
    qint32 ended = noDay;
};

struct ServiceRows
{
    std::vector<ReferralRow> referrals;
    QStringList names;
};

} // namespace model

// ReferralRules say which referrals cannot be so: what was not named, and days out of their order.
#pragma once

#include "model/core/Result.h"
#include "model/services/Referral.h"

namespace model
{

class ReferralRules
{
public:
    /// InvalidValue: "service" missing ("service_missing"); "day", "answered", "started" or "ended" on no day that can
    /// be (OccurredRange); any of the last three before the referral ("before_referral"); "ended" before the start
    /// ("closed_before_started") or without a reason ("end_reason" "reason_missing"); "started" although it was
    /// declined ("declined").
    [[nodiscard]] static Result<void> check(const Referral &referral, QDate today);
};

} // namespace model

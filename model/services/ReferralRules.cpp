#include "model/services/ReferralRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

using Problem = ReferralRules::Problem;

namespace
{

std::optional<Problem> daysOf(const Referral &referral, QDate today)
{
    const std::pair<const char *, QDate> days[] = {{"day", referral.day},
                                                   {"answered", referral.answered},
                                                   {"started", referral.started},
                                                   {"ended", referral.ended}};
    for (const auto &[field, day] : days) {
        if (!day.isValid()) {
            continue;
        }
        if (!OccurredRange::allows(day, today)) {
            return Problem{QLatin1StringView(field), OccurredRange::refusalCode};
        }
        if (referral.day.isValid() && day < referral.day) {
            return Problem{QLatin1StringView(field), QStringLiteral("before_referral")};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Problem> ReferralRules::check(const Referral &referral, QDate today)
{
    if (referral.service.isNull() && referral.serviceName.trimmed().isEmpty()) {
        return Problem{QStringLiteral("service"), QStringLiteral("service_missing")};
    }
    if (const auto problem = daysOf(referral, today)) {
        return problem;
    }
    if (referral.started.isValid() && referral.answer == ReferralAnswer::Declined) {
        return Problem{QStringLiteral("started"), QStringLiteral("declined")};
    }
    if (!referral.ended.isValid()) {
        return std::nullopt;
    }
    if (referral.started.isValid() && referral.ended < referral.started) {
        return Problem{QStringLiteral("ended"), QStringLiteral("closed_before_started")};
    }
    if (referral.endReason.trimmed().isEmpty()) {
        return Problem{QStringLiteral("end_reason"), QStringLiteral("reason_missing")};
    }
    return std::nullopt;
}

} // namespace model

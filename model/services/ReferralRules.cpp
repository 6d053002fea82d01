#include "model/services/ReferralRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

namespace
{

Result<void> daysOf(const Referral &referral, QDate today)
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
            return fail(ErrorCode::InvalidValue, QLatin1StringView(field), OccurredRange::refusalCode);
        }
        if (referral.day.isValid() && day < referral.day) {
            return fail(ErrorCode::InvalidValue, QLatin1StringView(field), QStringLiteral("before_referral"));
        }
    }
    return {};
}

} // namespace

Result<void> ReferralRules::check(const Referral &referral, QDate today)
{
    if (referral.service.isNull() && referral.serviceName.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("service"), QStringLiteral("service_missing"));
    }
    if (const Result<void> days = daysOf(referral, today); !days) {
        return days;
    }
    if (referral.started.isValid() && referral.answer == ReferralAnswer::Declined) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("started"), QStringLiteral("declined"));
    }
    if (!referral.ended.isValid()) {
        return {};
    }
    if (referral.started.isValid() && referral.ended < referral.started) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("ended"), QStringLiteral("closed_before_started"));
    }
    if (referral.endReason.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("end_reason"), QStringLiteral("reason_missing"));
    }
    return {};
}

} // namespace model

#include "model/programmes/EnrolmentRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

Result<void> EnrolmentRules::check(const Enrolment &enrolment, QDate today)
{
    if (enrolment.referred.isValid() && !OccurredRange::allows(enrolment.referred, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("referred"), OccurredRange::refusalCode);
    }
    if (!OccurredRange::allows(enrolment.started, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("started"), OccurredRange::refusalCode);
    }
    if (!enrolment.closed.isValid()) {
        return {};
    }
    if (!OccurredRange::allows(enrolment.closed, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("closed"), OccurredRange::refusalCode);
    }
    if (enrolment.closed < enrolment.started) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("closed"), QStringLiteral("closed_before_started"));
    }
    return {};
}

} // namespace model

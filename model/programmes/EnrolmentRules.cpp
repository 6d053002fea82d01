#include "model/programmes/EnrolmentRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

std::optional<EnrolmentRules::Problem> EnrolmentRules::check(const Enrolment &enrolment, QDate today)
{
    if (enrolment.referred.isValid() && !OccurredRange::allows(enrolment.referred, today)) {
        return Problem{QStringLiteral("referred"), OccurredRange::refusalCode};
    }
    if (!OccurredRange::allows(enrolment.started, today)) {
        return Problem{QStringLiteral("started"), OccurredRange::refusalCode};
    }
    if (!enrolment.closed.isValid()) {
        return std::nullopt;
    }
    if (!OccurredRange::allows(enrolment.closed, today)) {
        return Problem{QStringLiteral("closed"), OccurredRange::refusalCode};
    }
    if (enrolment.closed < enrolment.started) {
        return Problem{QStringLiteral("closed"), QStringLiteral("closed_before_started")};
    }
    return std::nullopt;
}

} // namespace model

#include "model/people/EventRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

std::optional<EventRules::Problem> EventRules::check(const Event &event, QDate today)
{
    if (event.kind.trimmed().isEmpty()) {
        return Problem{QStringLiteral("kind"), QStringLiteral("kind_missing")};
    }
    if (!OccurredRange::allows(event.from, today)) {
        return Problem{QStringLiteral("from"), OccurredRange::refusalCode};
    }
    if (event.to.isValid() && !OccurredRange::allows(event.to, today)) {
        return Problem{QStringLiteral("to"), OccurredRange::refusalCode};
    }
    if (event.to.isValid() && event.to < event.from) {
        return Problem{QStringLiteral("to"), QStringLiteral("to_before_from")};
    }
    return std::nullopt;
}

} // namespace model

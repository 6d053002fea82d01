#include "model/people/EventRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

Result<void> EventRules::check(const Event &event, QDate today)
{
    if (event.kind.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("kind"), QStringLiteral("kind_missing"));
    }
    if (!OccurredRange::allows(event.from, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("from"), OccurredRange::refusalCode);
    }
    if (event.to.isValid() && !OccurredRange::allows(event.to, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("to"), OccurredRange::refusalCode);
    }
    if (event.to.isValid() && event.to < event.from) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("to"), QStringLiteral("to_before_from"));
    }
    return {};
}

} // namespace model

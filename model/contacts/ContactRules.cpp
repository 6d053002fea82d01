#include "model/contacts/ContactRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

Result<void> ContactRules::check(const Contact &contact, QDate today)
{
    constexpr int longestMinutes = 24 * 60;
    if (!OccurredRange::allows(contact.day, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("when"), OccurredRange::refusalCode);
    }
    if (contact.minutes && (*contact.minutes < 0 || *contact.minutes > longestMinutes)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("minutes"), QStringLiteral("minutes_out_of_range"));
    }
    if (contact.next.isValid() && contact.next < contact.day) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("next"), QStringLiteral("next_before_contact"));
    }
    return {};
}

} // namespace model

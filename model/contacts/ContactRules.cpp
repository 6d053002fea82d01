#include "model/contacts/ContactRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

std::optional<ContactRules::Problem> ContactRules::check(const Contact &contact, QDate today)
{
    constexpr int longestMinutes = 24 * 60;
    if (!OccurredRange::allows(contact.day, today)) {
        return Problem{QStringLiteral("when"), OccurredRange::refusalCode};
    }
    if (contact.minutes && (*contact.minutes < 0 || *contact.minutes > longestMinutes)) {
        return Problem{QStringLiteral("minutes"), QStringLiteral("minutes_out_of_range")};
    }
    if (contact.next.isValid() && contact.next < contact.day) {
        return Problem{QStringLiteral("next"), QStringLiteral("next_before_contact")};
    }
    return std::nullopt;
}

} // namespace model

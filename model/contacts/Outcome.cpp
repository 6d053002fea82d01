#include "model/contacts/Outcome.h"

namespace model
{

std::span<const Named<Outcome>> outcomes()
{
    static constexpr Named<Outcome> table[] = {
        {Outcome::Attended, QLatin1StringView("attended")},
        {Outcome::DidNotAttend, QLatin1StringView("did_not_attend")},
        {Outcome::CancelledByPerson, QLatin1StringView("cancelled_by_person")},
        {Outcome::CancelledByUs, QLatin1StringView("cancelled_by_us")},
        {Outcome::NoAnswer, QLatin1StringView("no_answer")},
        {Outcome::Declined, QLatin1StringView("declined")},
    };
    return table;
}

} // namespace model

#include "model/programmes/Eligibility.h"

namespace model
{

std::span<const Named<EligibilityAnswer>> eligibilityAnswers()
{
    static constexpr Named<EligibilityAnswer> table[] = {
        {EligibilityAnswer::Yes, QLatin1StringView("yes")},
        {EligibilityAnswer::No, QLatin1StringView("no")},
        {EligibilityAnswer::DontKnow, QLatin1StringView("dont_know")},
        {EligibilityAnswer::NotSaid, QLatin1StringView("not_said")},
    };
    return table;
}

} // namespace model

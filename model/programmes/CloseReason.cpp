#include "model/programmes/CloseReason.h"

namespace model
{

std::span<const Named<CloseReason>> closeReasons()
{
    static constexpr Named<CloseReason> table[] = {
        {CloseReason::Completed, QLatin1StringView("completed")},
        {CloseReason::Disengaged, QLatin1StringView("disengaged")},
        {CloseReason::Transferred, QLatin1StringView("transferred")},
        {CloseReason::MovedAway, QLatin1StringView("moved_away")},
        {CloseReason::Custody, QLatin1StringView("custody")},
        {CloseReason::Died, QLatin1StringView("died")},
        {CloseReason::DeclinedAtStart, QLatin1StringView("declined_at_start")},
        {CloseReason::Other, QLatin1StringView("other")},
    };
    return table;
}

} // namespace model

#include "model/engagement/Episode.h"

namespace model
{

std::span<const Named<LeavingReason>> leavingReasons()
{
    static constexpr Named<LeavingReason> table[] = {
        {LeavingReason::None, QLatin1StringView("none")},
        {LeavingReason::Silence, QLatin1StringView("silence")},
        {LeavingReason::Completed, QLatin1StringView("completed")},
        {LeavingReason::Disengaged, QLatin1StringView("disengaged")},
        {LeavingReason::Transferred, QLatin1StringView("transferred")},
        {LeavingReason::MovedAway, QLatin1StringView("moved_away")},
        {LeavingReason::Custody, QLatin1StringView("custody")},
        {LeavingReason::Died, QLatin1StringView("died")},
        {LeavingReason::DeclinedAtStart, QLatin1StringView("declined_at_start")},
        {LeavingReason::Other, QLatin1StringView("other")},
        {LeavingReason::NotGiven, QLatin1StringView("not_given")},
    };
    return table;
}

LeavingReason leavingReason(const std::optional<CloseReason> &reason)
{
    if (!reason) {
        return LeavingReason::NotGiven;
    }
    switch (*reason) {
    case CloseReason::Completed:
        return LeavingReason::Completed;
    case CloseReason::Disengaged:
        return LeavingReason::Disengaged;
    case CloseReason::Transferred:
        return LeavingReason::Transferred;
    case CloseReason::MovedAway:
        return LeavingReason::MovedAway;
    case CloseReason::Custody:
        return LeavingReason::Custody;
    case CloseReason::Died:
        return LeavingReason::Died;
    case CloseReason::DeclinedAtStart:
        return LeavingReason::DeclinedAtStart;
    case CloseReason::Other:
        return LeavingReason::Other;
    }
    return LeavingReason::NotGiven;
}

Ending endingFor(LeavingReason reason)
{
    switch (reason) {
    case LeavingReason::None:
        return Ending::Staying;
    case LeavingReason::Silence:
    case LeavingReason::Disengaged:
        return Ending::Dropped;
    case LeavingReason::Completed:
        return Ending::Completed;
    default:
        return Ending::Other;
    }
}

Observation Episode::observation() const
{
    Observation observation;
    observation.time = days();
    observation.cause = ending == Ending::Dropped     ? 1
                        : ending == Ending::Completed ? 2
                        : ending == Ending::Other     ? 3
                                                      : 0;
    observation.group = group;
    observation.stratum = stratum;
    return observation;
}

} // namespace model

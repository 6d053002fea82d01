#include "model/plans/Goal.h"

namespace model
{

std::span<const Named<GoalState>> goalStates()
{
    static constexpr Named<GoalState> table[] = {
        {GoalState::Open, QLatin1StringView("open")},
        {GoalState::Met, QLatin1StringView("met")},
        {GoalState::PartlyMet, QLatin1StringView("partly_met")},
        {GoalState::SetAside, QLatin1StringView("set_aside")},
    };
    return table;
}

} // namespace model

#include "model/plans/PlanRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

using Problem = PlanRules::Problem;

std::optional<Problem> PlanRules::check(const Goal &goal, QDate today)
{
    if (goal.words.trimmed().isEmpty()) {
        return Problem{QStringLiteral("words"), QStringLiteral("words_missing")};
    }
    if (goal.agreed.isValid() && !OccurredRange::allows(goal.agreed, today)) {
        return Problem{QStringLiteral("agreed"), OccurredRange::refusalCode};
    }
    if (goal.target.isValid() && goal.agreed.isValid() && goal.target < goal.agreed) {
        return Problem{QStringLiteral("target"), QStringLiteral("target_before_agreed")};
    }
    if (goal.stateDay.isValid() && !OccurredRange::allows(goal.stateDay, today)) {
        return Problem{QStringLiteral("day"), OccurredRange::refusalCode};
    }
    return std::nullopt;
}

std::optional<Problem> PlanRules::check(const PlanAction &action, QDate today)
{
    if (action.words.trimmed().isEmpty()) {
        return Problem{QStringLiteral("words"), QStringLiteral("words_missing")};
    }
    if (action.done.isValid() && !OccurredRange::allows(action.done, today)) {
        return Problem{QStringLiteral("done"), OccurredRange::refusalCode};
    }
    return std::nullopt;
}

} // namespace model

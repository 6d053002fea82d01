#include "model/plans/PlanRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

namespace
{

/// Of whatever somebody is to do.
Result<void> checkWork(const QString &words, QDate done, QDate today)
{
    if (words.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("words"), QStringLiteral("words_missing"));
    }
    if (done.isValid() && !OccurredRange::allows(done, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("done"), OccurredRange::refusalCode);
    }
    return {};
}

} // namespace

Result<void> PlanRules::check(const Goal &goal, QDate today)
{
    if (goal.words.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("words"), QStringLiteral("words_missing"));
    }
    if (goal.agreed.isValid() && !OccurredRange::allows(goal.agreed, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("agreed"), OccurredRange::refusalCode);
    }
    if (goal.target.isValid() && goal.agreed.isValid() && goal.target < goal.agreed) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("target"), QStringLiteral("target_before_agreed"));
    }
    if (goal.stateDay.isValid() && !OccurredRange::allows(goal.stateDay, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("day"), OccurredRange::refusalCode);
    }
    return {};
}

Result<void> PlanRules::check(const PlanAction &action, QDate today)
{
    return checkWork(action.words, action.done, today);
}

Result<void> PlanRules::check(const Task &task, QDate today)
{
    return checkWork(task.words, task.done, today);
}

} // namespace model

#include "widgets/plans/PlanText.h"

#include "widgets/common/DayText.h"
#include "widgets/needs/NeedText.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::GoalState;

QString PlanText::state(GoalState state)
{
    switch (state) {
    case GoalState::Open:
        return tr("Working on it", "the state of a goal");
    case GoalState::Met:
        return tr("Reached", "the state of a goal");
    case GoalState::PartlyMet:
        return tr("Partly reached", "the state of a goal");
    case GoalState::SetAside:
        return tr("Set aside", "the state of a goal");
    }
    Q_UNREACHABLE();
}

const char *PlanText::stateTag(GoalState state)
{
    return state == GoalState::Met ? "tag-success" : state == GoalState::PartlyMet ? "tag-info" : "tag";
}

QString PlanText::detail(const model::Goal &goal)
{
    QStringList parts{tr("Agreed %1", "a day").arg(DayText::day(goal.agreed))};
    if (!goal.area.isEmpty()) {
        parts.append(NeedText::words(goal.area));
    }
    if (goal.target.isValid()) {
        parts.append(tr("to be reached by %1", "a day").arg(DayText::day(goal.target)));
    }
    return parts.join(u" · "_s);
}

QString PlanText::standing(const model::Goal &goal)
{
    QString words = state(goal.state);
    if (goal.stateDay.isValid() && goal.state != GoalState::Open) {
        words = tr("%1 %2", "the state of a goal and since which day").arg(words, DayText::day(goal.stateDay));
    }
    return goal.stateNote.isEmpty() ? words : tr("%1: %2", "a state and the note on it").arg(words, goal.stateNote);
}

QString PlanText::headline(const model::PlanAction &action)
{
    return action.who.isEmpty() ? action.words : tr("%1: %2", "who does what").arg(action.who, action.words);
}

QString PlanText::when(const model::PlanAction &action, QDate today)
{
    if (action.isDone()) {
        const QString done = tr("done %1", "a day").arg(DayText::day(action.done));
        return action.doneNote.isEmpty() ? done : tr("%1: %2", "a state and the note on it").arg(done, action.doneNote);
    }
    if (!action.due.isValid()) {
        return {};
    }
    return isLate(action, today) ? tr("%n day(s) late", nullptr, static_cast<int>(action.due.daysTo(today)))
                                 : tr("by %1", "a day").arg(DayText::relative(action.due, today));
}

bool PlanText::isLate(const model::PlanAction &action, QDate today)
{
    return !action.isDone() && action.due.isValid() && action.due < today;
}

} // namespace widgets

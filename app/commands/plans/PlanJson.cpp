#include "app/commands/plans/PlanJson.h"

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue text(QDate day)
{
    return text(day.toString(Qt::ISODate));
}

} // namespace

QJsonObject PlanJson::of(const model::Goal &goal)
{
    return {{u"id"_s, goal.id.toString()},     {u"words"_s, goal.words},
            {u"need"_s, text(goal.area)},      {u"agreed"_s, text(goal.agreed)},
            {u"target"_s, text(goal.target)},  {u"state"_s, nameIn(model::goalStates(), goal.state)},
            {u"since"_s, text(goal.stateDay)}, {u"note"_s, text(goal.stateNote)}};
}

QJsonObject PlanJson::of(const model::PlanAction &action)
{
    return {{u"id"_s, action.id.toString()},
            {u"goal"_s, action.goal.isNull() ? QJsonValue() : QJsonValue(action.goal.toString())},
            {u"words"_s, action.words},
            {u"who"_s, text(action.who)},
            {u"due"_s, text(action.due)},
            {u"done"_s, text(action.done)},
            {u"note"_s, text(action.doneNote)}};
}

} // namespace app

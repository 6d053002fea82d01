#include "app/commands/plans/PlanJson.h"

#include "app/text/JsonValue.h"

namespace app
{

using namespace Qt::StringLiterals;

QJsonObject PlanJson::of(const model::Goal &goal)
{
    return {{u"id"_s, goal.id.toString()},
            {u"words"_s, goal.words},
            {u"need"_s, JsonValue::of(goal.area)},
            {u"agreed"_s, JsonValue::of(goal.agreed)},
            {u"target"_s, JsonValue::of(goal.target)},
            {u"state"_s, nameIn(model::goalStates(), goal.state)},
            {u"since"_s, JsonValue::of(goal.stateDay)},
            {u"note"_s, JsonValue::of(goal.stateNote)}};
}

QJsonObject PlanJson::of(const model::PlanAction &action)
{
    return {{u"id"_s, action.id.toString()},
            {u"goal"_s, action.goal.isNull() ? QJsonValue() : QJsonValue(action.goal.toString())},
            {u"words"_s, action.words},
            {u"who"_s, JsonValue::of(action.who)},
            {u"due"_s, JsonValue::of(action.due)},
            {u"done"_s, JsonValue::of(action.done)},
            {u"note"_s, JsonValue::of(action.doneNote)}};
}

} // namespace app

#include "app/commands/plans/GoalListCommand.h"

#include "app/commands/plans/PlanJson.h"
#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> GoalListCommand::options() const
{
    return {personOption()};
}

Result<ExitCode> GoalListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = personToRead(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QList<model::Goal>> goals = db::GoalStore(store).of(*person);
    if (!goals) {
        return std::unexpected(goals.error());
    }
    const Result<QList<model::PlanAction>> actions = db::ActionStore(store).of(*person);
    if (!actions) {
        return std::unexpected(actions.error());
    }
    QJsonArray goalList;
    for (const model::Goal &goal : *goals) {
        goalList.append(PlanJson::of(goal));
    }
    QJsonArray actionList;
    for (const model::PlanAction &action : *actions) {
        actionList.append(PlanJson::of(action));
    }
    context.output.answer({{u"goals"_s, goalList}, {u"actions"_s, actionList}});
    return ExitCode::Done;
}

} // namespace app

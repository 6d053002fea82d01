#include "app/commands/plans/GoalListCommand.h"

#include "app/commands/plans/PlanJson.h"
#include "db/people/PersonStore.h"
#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> GoalListCommand::options() const
{
    return {{.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")}};
}

Result<ExitCode> GoalListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> reference = options.required("person"_L1);
    const Result<model::PersonId> person =
        reference ? db::PersonStore(store).find(*reference) : std::unexpected(reference.error());
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

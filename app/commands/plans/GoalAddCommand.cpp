#include "app/commands/plans/GoalAddCommand.h"

#include "app/commands/plans/PlanJson.h"
#include "db/plans/GoalStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> GoalAddCommand::arguments() const
{
    return {{.name = u"WORDS"_s}};
}

QList<Option> GoalAddCommand::options() const
{
    return {personOption(),
            {.name = u"need"_s, .value = u"NAME"_s, .summary = tr("The need it is about.")},
            {.name = u"agreed"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("When it was agreed; today unless given.")},
            {.name = u"target"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("By when.")}};
}

Result<ExitCode> GoalAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QDate> agreed = options.day("agreed"_L1, QDate());
    const Result<QDate> target = options.day("target"_L1, QDate());
    if (!agreed || !target) {
        return std::unexpected(agreed ? target.error() : agreed.error());
    }
    model::Goal goal;
    goal.person = *person;
    goal.words = options.arguments().first();
    goal.area = options.text("need"_L1);
    goal.agreed = *agreed;
    goal.target = *target;
    db::GoalStore goals(store);
    const Result<model::GoalId> added = goals.add(goal);
    const Result<model::Goal> read = added ? goals.read(*added) : Result<model::Goal>(std::unexpected(added.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"goal"_s, PlanJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

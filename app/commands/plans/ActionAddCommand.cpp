#include "app/commands/plans/ActionAddCommand.h"

#include "app/commands/plans/PlanJson.h"
#include "db/plans/ActionStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ActionAddCommand::arguments() const
{
    return {{.name = u"WORDS"_s}};
}

QList<Option> ActionAddCommand::options() const
{
    return {personOption(),
            {.name = u"goal"_s, .value = u"ID"_s, .summary = tr("The goal that it serves.")},
            {.name = u"who"_s, .value = u"NAME"_s, .summary = tr("Who does it.")},
            {.name = u"due"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("By when.")}};
}

Result<ExitCode> ActionAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QDate> due = options.day("due"_L1, QDate());
    if (!due) {
        return std::unexpected(due.error());
    }
    const std::optional<model::GoalId> goal =
        options.has("goal"_L1) ? model::GoalId::fromString(options.text("goal"_L1)) : model::GoalId();
    if (!goal) {
        return model::fail(model::ErrorCode::NotFound, u"goal"_s);
    }
    db::ActionStore actions(store);
    const Result<model::PlanActionId> added =
        actions.add({{}, *person, *goal, options.arguments().first(), options.text("who"_L1), *due, {}, {}});
    const Result<model::PlanAction> read =
        added ? actions.read(*added) : Result<model::PlanAction>(std::unexpected(added.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"action"_s, PlanJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

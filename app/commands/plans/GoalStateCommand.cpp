#include "app/commands/plans/GoalStateCommand.h"

#include "app/commands/plans/PlanJson.h"
#include "db/plans/GoalStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> GoalStateCommand::arguments() const
{
    return {{.name = u"ID"_s}, {.name = u"STATE"_s}};
}

QList<Option> GoalStateCommand::options() const
{
    return {{.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("Since when; today unless given.")},
            {.name = u"note"_s, .value = u"TEXT"_s, .summary = tr("What there is to say about it.")}};
}

Result<ExitCode> GoalStateCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const std::optional<model::GoalId> id = model::GoalId::fromString(options.arguments().first());
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"goal"_s);
    }
    const auto state = model::valueIn(model::goalStates(), options.arguments().at(1));
    if (!state) {
        return model::fail(model::ErrorCode::InvalidValue, u"STATE"_s,
                           model::namesIn(model::goalStates()).join(u", "_s));
    }
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!day) {
        return std::unexpected(day.error());
    }
    db::GoalStore goals(store);
    if (const Result<void> done = goals.setState(*id, *state, *day, options.text("note"_L1)); !done) {
        return std::unexpected(done.error());
    }
    const Result<model::Goal> read = goals.read(*id);
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"goal"_s, PlanJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

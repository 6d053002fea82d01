#include "app/commands/plans/ActionDoneCommand.h"

#include "app/commands/plans/PlanJson.h"
#include "db/plans/ActionStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ActionDoneCommand::arguments() const
{
    return {{.name = u"ID"_s}};
}

QList<Option> ActionDoneCommand::options() const
{
    return {{.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("When it was done; today unless given.")},
            {.name = u"note"_s, .value = u"TEXT"_s, .summary = tr("What there is to say about it.")},
            {.name = u"undo"_s, .value = {}, .summary = tr("It is to do again.")}};
}

Result<ExitCode> ActionDoneCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const std::optional<model::PlanActionId> id = model::PlanActionId::fromString(options.arguments().first());
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"plan_action"_s);
    }
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!day) {
        return std::unexpected(day.error());
    }
    db::ActionStore actions(store);
    const Result<void> done =
        options.has("undo"_L1) ? actions.untick(*id) : actions.tick(*id, *day, options.text("note"_L1));
    const Result<model::PlanAction> read =
        done ? actions.read(*id) : Result<model::PlanAction>(std::unexpected(done.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"action"_s, PlanJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/plans/ActionSetCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/plans/PlanJson.h"
#include "db/plans/ActionStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ActionSetCommand::arguments() const
{
    return {{.name = u"ID"_s}, {.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> ActionSetCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const std::optional<model::PlanActionId> id = model::PlanActionId::fromString(options.arguments().first());
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"plan_action"_s);
    }
    const auto values = FieldArguments::read(options.arguments().mid(1), {u"words"_s, u"who"_s, u"due"_s});
    db::ActionStore actions(store);
    Result<model::PlanAction> action = values ? actions.read(*id) : std::unexpected(values.error());
    if (!action) {
        return std::unexpected(action.error());
    }
    for (const auto &[field, value] : *values) {
        if (field == "due"_L1) {
            action->due = QDate::fromString(value, Qt::ISODate);
            if (!value.isEmpty() && !action->due.isValid()) {
                return model::fail(model::ErrorCode::InvalidValue, field, u"date_not_understood"_s);
            }
        } else {
            (field == "words"_L1 ? action->words : action->who) = value;
        }
    }
    if (const Result<model::SaveId> done = actions.change(*action); !done) {
        return std::unexpected(done.error());
    }
    const Result<QList<model::PlanAction>> all = actions.of(action->person);
    if (!all) {
        return std::unexpected(all.error());
    }
    for (const model::PlanAction &one : *all) { // it has another id now
        if (one.words == action->words.trimmed() && one.who == action->who.trimmed() && one.due == action->due) {
            context.output.answer({{u"action"_s, PlanJson::of(one)}});
            break;
        }
    }
    return ExitCode::Done;
}

} // namespace app

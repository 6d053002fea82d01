#include "app/commands/documents/DocumentStrikeOutCommand.h"

#include "db/documents/DocumentStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> DocumentStrikeOutCommand::arguments() const
{
    return {{.name = u"ID"_s}};
}

QList<Option> DocumentStrikeOutCommand::options() const
{
    return {{.name = u"reason"_s, .value = u"TEXT"_s, .summary = tr("Why it is withdrawn.")}};
}

Result<ExitCode> DocumentStrikeOutCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                 CommandContext &context)
{
    const std::optional<model::DocumentId> id = model::DocumentId::fromString(options.arguments().first());
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"document"_s);
    }
    if (const Result<void> struck = db::DocumentStore(store).strikeOut(*id, options.text("reason"_L1)); !struck) {
        return std::unexpected(struck.error());
    }
    context.output.answer({{u"struck_out"_s, id->toString()}});
    return ExitCode::Done;
}

} // namespace app

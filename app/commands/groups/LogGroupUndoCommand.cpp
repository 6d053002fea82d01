#include "app/commands/groups/LogGroupUndoCommand.h"

#include "db/contacts/GroupSessionStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> LogGroupUndoCommand::options() const
{
    return {{.name = u"reason"_s, .value = u"TEXT"_s, .summary = tr("Why; it stays readable in the history.")}};
}

Result<ExitCode> LogGroupUndoCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const QString id = options.arguments().value(0);
    const std::optional<model::SaveId> save = model::SaveId::fromString(id.trimmed());
    const Result<QString> reason = options.required("reason"_L1);
    if (!save || !reason) {
        return save ? std::unexpected(reason.error()) : model::fail(model::ErrorCode::NotFound, id);
    }
    const Result<db::UndoneSave> undone = db::GroupSessionStore(store).undo(*save, *reason);
    if (!undone) {
        return std::unexpected(undone.error());
    }
    const qint64 kept = static_cast<qint64>(undone->kept.size());
    context.output.answer({{u"id"_s, id}, {u"undone"_s, undone->struck + undone->restored}, {u"kept"_s, kept}});
    return kept == 0 ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

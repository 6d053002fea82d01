#include "app/commands/programmes/ReassignUndoCommand.h"

#include "db/programmes/ReassignmentStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString ReassignUndoCommand::summary() const
{
    return tr("Takes a reassignment back; what was changed since then stays.");
}

QList<Command::Argument> ReassignUndoCommand::arguments() const
{
    return {{.name = u"ID"_s}};
}

Result<ExitCode> ReassignUndoCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const QString id = options.arguments().value(0);
    const std::optional<model::SaveId> save = model::SaveId::fromString(id.trimmed());
    if (!save) {
        return model::fail(model::ErrorCode::NotFound, id);
    }
    const Result<db::UndoneSave> undone = db::ReassignmentStore(store).undo(*save);
    if (!undone) {
        return std::unexpected(undone.error());
    }
    const qint64 kept = static_cast<qint64>(undone->kept.size());
    context.output.answer({{u"id"_s, id}, {u"undone"_s, undone->struck + undone->restored}, {u"kept"_s, kept}});
    return kept == 0 ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

#include "app/commands/import/ImportUndoCommand.h"

#include "db/exchange/import/undo/ImportUndo.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;

QString ImportUndoCommand::name() const
{
    return u"import undo"_s;
}

QString ImportUndoCommand::summary() const
{
    return tr("Takes back an import: what it made is struck out, what it changed is changed back.");
}

QList<Command::Argument> ImportUndoCommand::arguments() const
{
    return {{.name = u"ID"_s}};
}

model::Result<ExitCode> ImportUndoCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                 CommandContext &context)
{
    const QString id = options.arguments().value(0);
    const model::Result<db::UndoneSave> undone = db::ImportUndo(store).run(id, &context.cancelled);
    if (!undone) {
        return std::unexpected(undone.error());
    }
    QJsonArray kept;
    for (const db::KeptField &field : undone->kept) {
        kept.append(QJsonObject{{u"thing"_s, field.thing}, {u"field"_s, field.field}});
    }
    context.output.answer(
        {{u"import_id"_s, id}, {u"struck"_s, undone->struck}, {u"restored"_s, undone->restored}, {u"kept"_s, kept}});
    return undone->kept.empty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

// LogGroupUndoCommand strikes out a group session and the contacts that it made.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class LogGroupUndoCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(LogGroupUndoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("log-group undo"); }
    [[nodiscard]] QString summary() const override { return tr("Strikes out a group session for everybody."); }
    [[nodiscard]] QList<Argument> arguments() const override { return {{.name = QStringLiteral("ID")}}; }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

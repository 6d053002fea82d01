// ReassignUndoCommand takes a reassignment back.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ReassignUndoCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReassignUndoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("reassign undo"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

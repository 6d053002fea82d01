// GoalStateCommand says how far a goal has come.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class GoalStateCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(GoalStateCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("goal state"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Says how far a goal has come: open, met, partly_met or set_aside.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

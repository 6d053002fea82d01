// TaskAddCommand gives one of the team something to do.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class TaskAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(TaskAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("task add"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Adds a task about a person: for their key worker unless it says whose it is.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

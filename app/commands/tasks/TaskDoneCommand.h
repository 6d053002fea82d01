// TaskDoneCommand ticks a task off, or says that it is to do again.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class TaskDoneCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(TaskDoneCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("task done"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Ticks a task off or answers a question; --undo makes it one to do again.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

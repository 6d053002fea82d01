// TaskListCommand lists what is to do about a person.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class TaskListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(TaskListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("task list"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Lists a person's tasks and questions: those to do first.");
    }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

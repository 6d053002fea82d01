// SuperviseAskCommand asks the worker about a record.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class SuperviseAskCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(SuperviseAskCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("supervise ask"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Asks a question about a record: it goes to the key worker's list of the day.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

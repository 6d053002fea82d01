// ActionAddCommand writes down what somebody will do.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ActionAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ActionAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("action add"); }
    [[nodiscard]] QString summary() const override { return tr("Adds an action: who does what by when."); }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

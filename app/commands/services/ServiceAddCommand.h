// ServiceAddCommand puts a service into the directory.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ServiceAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ServiceAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("service add"); }
    [[nodiscard]] QString summary() const override { return tr("Adds a service to the directory."); }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

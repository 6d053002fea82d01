// ServiceListCommand lists the directory.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ServiceListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ServiceListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("service list"); }
    [[nodiscard]] QString summary() const override { return tr("Lists the services in the directory."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// ServiceRetireCommand offers a service of the directory no more.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ServiceRetireCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ServiceRetireCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("service retire"); }
    [[nodiscard]] QString summary() const override { return tr("Offers a service no more; its referrals stay."); }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

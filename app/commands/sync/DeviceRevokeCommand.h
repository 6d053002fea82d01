// DeviceRevokeCommand is "device revoke": an administrator's laptop takes another out of the team.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DeviceRevokeCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeviceRevokeCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device revoke"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

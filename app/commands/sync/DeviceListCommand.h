// DeviceListCommand is "device list": it lists the laptops of the team.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DeviceListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeviceListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device list"); }
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

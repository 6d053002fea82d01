// DeviceInfoCommand is "device info": it says which laptop this is and what it may do.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DeviceInfoCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeviceInfoCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device info"); }
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

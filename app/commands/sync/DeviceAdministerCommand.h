// DeviceAdministerCommand is "device administer": this laptop becomes an administrator's by the recovery sheet.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DeviceAdministerCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeviceAdministerCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device administer"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

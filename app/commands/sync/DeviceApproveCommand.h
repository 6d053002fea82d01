// DeviceApproveCommand is "device approve": an administrator's laptop takes a new one into the team.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DeviceApproveCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeviceApproveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device approve"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

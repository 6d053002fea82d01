// DeviceRequestCommand is "device request": it makes a joining laptop's empty store and its request to the team.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

namespace app
{

class DeviceRequestCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(DeviceRequestCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device request"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;
};

} // namespace app

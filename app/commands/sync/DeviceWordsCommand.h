// DeviceWordsCommand is "device words": it shows the six words that two people compare by voice.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class DeviceWordsCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(DeviceWordsCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("device words"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

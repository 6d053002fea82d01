// StoreVerifyCommand is "store verify": it checks the whole store against its log, and lists what it finds.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class StoreVerifyCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(StoreVerifyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

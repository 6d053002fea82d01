// StoreInfoCommand is "store info": it counts what a store holds.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class StoreInfoCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(StoreInfoCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

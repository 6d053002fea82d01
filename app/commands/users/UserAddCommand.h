// UserAddCommand is "user add": it lets somebody new into the store.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class UserAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(UserAddCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

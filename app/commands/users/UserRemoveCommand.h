// UserRemoveCommand is "user remove": it lets a user into the store no more.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class UserRemoveCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(UserRemoveCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

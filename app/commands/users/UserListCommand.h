// UserListCommand is "user list": it says who may open the store, and in which role.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class UserListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(UserListCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// UserPassphraseCommand is "user passphrase": it gives a user, or oneself, a new passphrase.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class UserPassphraseCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(UserPassphraseCommand)

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

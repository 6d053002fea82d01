// PersonShowCommand shows all that is recorded about one person.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PersonShowCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonShowCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

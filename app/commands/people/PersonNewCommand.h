// PersonNewCommand adds a person with the fields that are given.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PersonNewCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PersonNewCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// LogContactCommand records a contact or an attempt at one.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class LogContactCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(LogContactCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

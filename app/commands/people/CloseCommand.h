// CloseCommand ends a person's time on a programme.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class CloseCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(CloseCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

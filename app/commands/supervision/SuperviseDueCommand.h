// SuperviseDueCommand lists whom nobody has discussed for long.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class SuperviseDueCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(SuperviseDueCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("supervise due"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Lists whom nobody has discussed for six weeks, the longest first.");
    }

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

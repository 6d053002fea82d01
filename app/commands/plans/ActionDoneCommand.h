// ActionDoneCommand ticks an action off, or says that it is to do again.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ActionDoneCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ActionDoneCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("action done"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Ticks an action off; --undo makes it one to do again.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

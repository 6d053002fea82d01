// ActionSetCommand puts an action right.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ActionSetCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ActionSetCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("action set"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Puts an action right: words=…, who=…, due=… for each that is to be another.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

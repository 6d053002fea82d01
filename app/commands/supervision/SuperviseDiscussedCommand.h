// SuperviseDiscussedCommand marks a person as discussed.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class SuperviseDiscussedCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(SuperviseDiscussedCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("supervise discussed"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Says that a person was talked about with their worker.");
    }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// ListShowCommand shows one of the lists of words that the team keeps.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ListShowCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListShowCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list show"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Shows a list: need_type, source, closure_reason, accommodation, phrase …");
    }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

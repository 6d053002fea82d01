// ListRenameCommand calls an entry of a list otherwise.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ListRenameCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListRenameCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list rename"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Calls an entry of a list otherwise; records keep it.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

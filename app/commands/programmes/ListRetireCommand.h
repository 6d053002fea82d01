// ListRetireCommand offers an entry of a list no more, or again.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ListRetireCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListRetireCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list retire"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Offers an entry of a list no more; --undo offers it again.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// ListAddCommand adds an entry to a list of words.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ListAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ListAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("list add"); }
    [[nodiscard]] QString summary() const override { return tr("Adds an entry to a list."); }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

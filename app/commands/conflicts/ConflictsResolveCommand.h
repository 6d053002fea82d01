// ConflictsResolveCommand is "conflicts resolve": it keeps one of the values of a field.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ConflictsResolveCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ConflictsResolveCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("conflicts resolve"); }
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

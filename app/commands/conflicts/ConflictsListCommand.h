// ConflictsListCommand is "conflicts list": it lists the fields of which two laptops wrote different values.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ConflictsListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ConflictsListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("conflicts list"); }
    [[nodiscard]] QString summary() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

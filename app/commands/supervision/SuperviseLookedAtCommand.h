// SuperviseLookedAtCommand marks a record as looked at.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class SuperviseLookedAtCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(SuperviseLookedAtCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("supervise looked-at"); }
    [[nodiscard]] QString summary() const override { return tr("Marks a record, or one entry of it, as looked at."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

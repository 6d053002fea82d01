// ProgrammeSetCommand changes what engagement means on a programme.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ProgrammeSetCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeSetCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("programme set"); }
    [[nodiscard]] QString summary() const override { return tr("Changes what engagement means on a programme."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

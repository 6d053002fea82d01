// ProgrammeAddCommand makes a programme, beside those that the store has.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ProgrammeAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ProgrammeAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("programme add"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Makes a programme; \"programme set\" says what engagement means on it.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

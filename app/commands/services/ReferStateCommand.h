// ReferStateCommand says what came of a referral.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ReferStateCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReferStateCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("refer state"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Says what came of a referral: accepted, declined, waiting, started or ended.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

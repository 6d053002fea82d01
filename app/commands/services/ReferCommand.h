// ReferCommand refers a person to a service, or notes who referred them.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ReferCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReferCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("refer"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Refers a person to a service, or notes a referral in.");
    }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

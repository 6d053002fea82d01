// ReferListCommand lists the referrals of a person.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class ReferListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReferListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("refer list"); }
    [[nodiscard]] QString summary() const override { return tr("Lists the referrals of a person, in and out."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

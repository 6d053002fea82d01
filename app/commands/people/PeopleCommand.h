// PeopleCommand lists the caseload.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PeopleCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PeopleCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("people"); }
    [[nodiscard]] QString summary() const override { return tr("Lists the caseload, the longest silent first."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

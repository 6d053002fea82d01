// PeopleCommand lists the caseload: when each person was last seen, what is due, and how it stands.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class PeopleCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(PeopleCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// GoalListCommand lists what a person wants and what is to be done about it.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class GoalListCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(GoalListCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("goal list"); }
    [[nodiscard]] QString summary() const override { return tr("Lists the goals and actions of a person."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

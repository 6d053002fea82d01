// GoalAddCommand writes down what a person wants, in their words.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class GoalAddCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(GoalAddCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("goal add"); }
    [[nodiscard]] QString summary() const override { return tr("Adds a goal, in the words of the person."); }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

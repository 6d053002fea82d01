// EligibilityAnswerCommand keeps what somebody on a programme answered to the eligibility questions.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class EligibilityAnswerCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(EligibilityAnswerCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("eligibility answer"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Keeps the answers to eligibility questions of somebody on a programme.");
    }
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// FeedbackCountCommand counts what people said to "were you listened to?".
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class FeedbackCountCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(FeedbackCountCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("feedback count"); }
    [[nodiscard]] QString summary() const override { return tr("Counts how many people feel listened to."); }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

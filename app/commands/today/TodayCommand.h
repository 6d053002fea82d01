// TodayCommand prints the list of the day.
#pragma once

#include "app/commands/store/StoreCommand.h"

namespace app
{

class TodayCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(TodayCommand)

public:
    [[nodiscard]] QString name() const override { return QStringLiteral("today"); }
    [[nodiscard]] QString summary() const override
    {
        return tr("Lists what is due today, who has gone quiet, and what is to do, with the reason for each.");
    }
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;
};

} // namespace app

// ReportEngagementCommand says who stays with a programme, for how long, and where people are lost.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "db/engagement/EngagementReader.h"
#include "model/engagement/EngagementFigures.h"

namespace app
{

class ReportEngagementCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportEngagementCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

    /// The figures that the options ask for. Errors: those of the options and of db::EngagementReader.
    [[nodiscard]] static model::Result<model::EngagementFigures> reckon(db::CaseStore &store,
                                                                        const CommandOptions &options, QDate today);

private:
    /// --definition N.
    [[nodiscard]] static model::Result<void> setRule(db::CaseStore &store, const CommandOptions &options,
                                                     db::EngagementSelection &selection);
    [[nodiscard]] static model::Result<model::EngagementOptions> reckoning(const CommandOptions &options,
                                                                           const db::EngagementSelection &selection,
                                                                           const db::EngagementReading &reading);
};

} // namespace app

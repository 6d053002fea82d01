// ReportEngagementCommand tells how long people stay, how many are lost and when, with who is counted and who is not.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "db/engagement/EngagementQuery.h"
#include "model/engagement/EngagementFigures.h"
#include "model/engagement/EngagementOptions.h"

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

private:
    [[nodiscard]] static model::Result<db::EngagementQuery> query(const CommandOptions &options, QDate today);
    [[nodiscard]] static model::Result<model::EngagementOptions>
    reckoning(const CommandOptions &options, db::EngagementQuery &query, db::CaseStore &store);
    static void writeReadable(const model::EngagementFigures &figures, Output &output);
    static void writeTables(const model::EngagementFigures &figures, Output &output);
    static void writeReceipt(const model::Receipt &receipt, Output &output);
};

} // namespace app

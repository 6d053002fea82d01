// ReportTeamCommand says how the work stands with each worker's people.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "model/team/TeamFigures.h"

namespace app
{

class ReportTeamCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportTeamCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    static void write(const model::TeamFigures &team, Output &output);
};

} // namespace app

// ReportServicesCommand says what came of referrals to services, and who stayed with us afterwards.
#pragma once

#include "app/commands/store/StoreCommand.h"
#include "model/services/ServiceFigures.h"

namespace app
{

class ReportServicesCommand : public StoreCommand
{
    Q_DECLARE_TR_FUNCTIONS(ReportServicesCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Option> options() const override;

protected:
    [[nodiscard]] model::Result<ExitCode> runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context) override;

private:
    static void write(const model::ServicesReport &report, Output &output);
};

} // namespace app

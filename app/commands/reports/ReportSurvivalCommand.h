// ReportSurvivalCommand draws the retention curve and test of any table of times, so that our figures can be checked
// against other tools; it needs no store.
#pragma once

#include "app/Command.h"

#include <QCoreApplication>

namespace app
{

class ReportSurvivalCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportSurvivalCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QList<Argument> arguments() const override;
    [[nodiscard]] QList<Option> options() const override;
    [[nodiscard]] model::Result<ExitCode> run(const CommandOptions &options, CommandContext &context) override;
};

} // namespace app

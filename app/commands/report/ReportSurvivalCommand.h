// ReportSurvivalCommand gives our curve and test for any table of times, so that others can check us; no store needed.
#pragma once

#include "app/Command.h"
#include "model/engagement/survival/SurvivalCalculator.h"

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

private:
    static void write(const model::SurvivalFigures &figures, Output &output);
};

} // namespace app

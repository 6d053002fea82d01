#include "app/commands/report/ReportSurvivalCommand.h"

#include "app/commands/report/SurvivalJson.h"
#include "app/commands/report/SurvivalTable.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString ReportSurvivalCommand::name() const
{
    return u"report survival"_s;
}

QString ReportSurvivalCommand::summary() const
{
    return tr("Gives the curve, the median and the test for a table of times, for checking them elsewhere.");
}

QList<Command::Argument> ReportSurvivalCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

QList<Option> ReportSurvivalCommand::options() const
{
    return {
        {u"time"_s, u"COL"_s, tr("The column with the time watched, from 0.")},
        {u"event"_s, u"COL"_s, tr("The column with 1 for those who left and 0 for those still there.")},
        {u"group"_s, u"COL"_s, tr("Compares the groups that this column names.")},
        {u"strata"_s, u"COL"_s, tr("Compares within the groups of this column.")},
    };
}

Result<ExitCode> ReportSurvivalCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> time = options.required("time"_L1);
    const Result<QString> event = options.required("event"_L1);
    if (!time || !event) {
        return std::unexpected(time ? event.error() : time.error());
    }
    const SurvivalTable::Columns columns{*time, *event, options.text("group"_L1), options.text("strata"_L1)};
    if (columns.group.isEmpty() && !columns.strata.isEmpty()) {
        return model::fail(model::ErrorCode::MissingField, u"--group"_s,
                           tr("--strata says within what groups are compared."));
    }
    SurvivalTable table;
    const Result<model::SurvivalRows> rows = table.read(options.arguments().first(), columns);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const model::SurvivalFigures figures = model::SurvivalCalculator::calculate(*rows);
    for (const SurvivalTable::Refused &refused : table.refused()) {
        context.output.problem(refused.column.isEmpty()
                                   ? tr("Line %1: %2").arg(refused.line).arg(refused.message)
                                   : tr("Line %1, %2: %3").arg(refused.line).arg(refused.column, refused.message));
    }
    if (context.output.isJson()) {
        context.output.json({{u"n"_s, figures.n},
                             {u"events"_s, figures.events},
                             {u"median"_s, SurvivalJson::median(figures.median)},
                             {u"curve"_s, SurvivalJson::curve(figures.curve)},
                             {u"compare"_s, SurvivalJson::comparison(figures.compare)}});
    } else {
        write(figures, context.output);
    }
    return table.refused().isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

void ReportSurvivalCommand::write(const model::SurvivalFigures &figures, Output &output)
{
    const auto text = [](const std::optional<double> &value) {
        return value ? QString::number(*value, 'g', 8) : QString();
    };
    const auto reached = [&text](const std::optional<double> &value) {
        return value ? text(value) : tr("not reached");
    };
    output.line(tr("%1 rows, %2 left. Half had left at %3 (%4 to %5).")
                    .arg(figures.n)
                    .arg(figures.events)
                    .arg(reached(figures.median.value), reached(figures.median.lower), reached(figures.median.upper)));
    QList<QStringList> rows;
    for (const model::CurvePoint &point : figures.curve) {
        rows.append({text(point.time), QString::number(point.atRisk), QString::number(point.left), text(point.survival),
                     text(point.standardError), text(point.lower), text(point.upper)});
    }
    output.table({tr("Time"), tr("At risk"), tr("Left"), tr("Staying"), tr("Standard error"), tr("Lower"), tr("Upper")},
                 rows);
    if (!figures.compare) {
        return;
    }
    rows.clear();
    for (const model::ComparedGroup &group : figures.compare->groups) {
        rows.append({group.name, QString::number(group.n), QString::number(group.observed), text(group.expected),
                     reached(group.median.value)});
    }
    output.table({tr("Group"), tr("n"), tr("Left"), tr("Expected"), tr("Half had left at")}, rows);
    output.line(tr("Log-rank χ² %1 on %2 degrees of freedom, p %3.")
                    .arg(text(figures.compare->chiSquare))
                    .arg(figures.compare->df)
                    .arg(text(figures.compare->p)));
}

} // namespace app

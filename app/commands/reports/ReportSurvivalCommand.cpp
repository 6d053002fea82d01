#include "app/commands/reports/ReportSurvivalCommand.h"

#include "app/commands/reports/SurvivalJson.h"
#include "db/exchange/SurvivalTable.h"

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
    return tr("Draws the staying curve and test of any table of times, for checking us against other tools.");
}

QList<Command::Argument> ReportSurvivalCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

QList<Option> ReportSurvivalCommand::options() const
{
    return {{.name = u"time"_s, .value = u"COL"_s, .summary = tr("The column with the time watched.")},
            {.name = u"event"_s, .value = u"COL"_s, .summary = tr("The column with 1 for the event and 0 for none.")},
            {.name = u"group"_s, .value = u"COL"_s, .summary = tr("The column whose groups are compared.")},
            {.name = u"strata"_s, .value = u"COL"_s, .summary = tr("The column that stratifies the test.")}};
}

Result<ExitCode> ReportSurvivalCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> time = options.required("time"_L1);
    const Result<QString> event = options.required("event"_L1);
    if (!time || !event) {
        return std::unexpected(time ? event.error() : time.error());
    }
    const Result<db::SurvivalTable> table = db::SurvivalTable::read(
        options.arguments().first(), {*time, *event, options.text("group"_L1), options.text("strata"_L1)});
    if (!table) {
        return std::unexpected(table.error());
    }
    const model::SurvivalFigures figures = model::SurvivalCalculator::calculate(table->rows);
    context.output.answer({{u"n"_s, figures.n},
                           {u"events"_s, figures.events},
                           {u"median"_s, SurvivalJson::median(figures.median)},
                           {u"curve"_s, SurvivalJson::curve(figures.curve)},
                           {u"compare"_s, SurvivalJson::comparison(figures.compare)}});
    for (const qint64 line : table->refusedLines) {
        context.output.problem(tr("Line %1 is left out: its time is not a number, or its event is neither 0 nor 1. "
                                  "Mend the line in the file and run the report again.")
                                   .arg(line));
    }
    return table->refusedLines.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

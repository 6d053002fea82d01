#include "app/commands/report/ReportTeamCommand.h"

#include "app/commands/report/EngagementJson.h"
#include "app/text/JsonValue.h"
#include "db/team/TeamReader.h"
#include "model/team/TeamCalculator.h"

#include <QJsonArray>
#include <QLocale>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr int mostDays = 3650;

QJsonObject caseloadJson(const model::CaseloadFigures &caseload)
{
    return {{u"worker"_s, JsonValue::of(caseload.worker)},
            {u"people"_s, caseload.people.size()},
            {u"contacts"_s, caseload.contacts},
            {u"attended"_s, caseload.attended},
            {u"value"_s, Output::number(caseload.share.value)},
            {u"lower"_s, Output::number(caseload.share.lower)},
            {u"upper"_s, Output::number(caseload.share.upper)},
            {u"not_tried"_s, caseload.notTried.size()},
            {u"overdue"_s, caseload.overdue.size()},
            {u"quiet"_s, caseload.quiet.size()}};
}

QString percent(const std::optional<double> &share)
{
    return share ? QLocale().toString(*share * 100, 'f', 0) + u'%' : ReportTeamCommand::tr("not yet known");
}

} // namespace

QString ReportTeamCommand::name() const
{
    return u"report team"_s;
}

QString ReportTeamCommand::summary() const
{
    return tr("Says how the work stands with each worker's people.");
}

QList<Option> ReportTeamCommand::options() const
{
    return {{u"days"_s, u"N"_s, tr("The days that contacts are counted over; 30 unless given.")}};
}

Result<ExitCode> ReportTeamCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QDate> asOf = options.asOf(context.clock.today());
    const Result<int> days = options.integer("days"_L1, model::TeamCalculator::usualDays, 1, mostDays);
    if (!asOf || !days) {
        return std::unexpected(asOf ? days.error() : asOf.error());
    }
    const QDate from = asOf->addDays(1 - *days);
    const Result<model::TeamRows> rows = db::TeamReader(store).read(*asOf, from);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const model::Scope scope{static_cast<qint64>(rows->people.size()), true, *asOf};
    const model::TeamFigures team = model::TeamCalculator::calculate(*rows, *asOf, from, scope);
    if (!context.output.isJson()) {
        write(team, context.output);
        return ExitCode::Done;
    }
    QJsonArray workers;
    for (const model::CaseloadFigures &caseload : team.workers) {
        workers.append(caseloadJson(caseload));
    }
    context.output.json({{u"as_of"_s, JsonValue::of(team.asOf)},
                         {u"from"_s, JsonValue::of(team.from)},
                         {u"scope"_s, EngagementJson::scope(team.scope)},
                         {u"all"_s, caseloadJson(team.all)},
                         {u"team"_s, workers}});
    return ExitCode::Done;
}

void ReportTeamCommand::write(const model::TeamFigures &team, Output &output)
{
    QList<QStringList> rows;
    const auto add = [&rows](const QString &name, const model::CaseloadFigures &caseload) {
        rows.append({name, QString::number(caseload.people.size()), QString::number(caseload.contacts),
                     QString::number(caseload.attended), percent(caseload.share.value),
                     QString::number(caseload.notTried.size()), QString::number(caseload.overdue.size()),
                     QString::number(caseload.quiet.size())});
    };
    for (const model::CaseloadFigures &caseload : team.workers) {
        add(caseload.worker.isEmpty() ? tr("nobody") : caseload.worker, caseload);
    }
    add(tr("all"), team.all);
    output.line(tr("Contacts with people who have an open enrolment, from %1 to %2.")
                    .arg(QLocale().toString(team.from, QLocale::LongFormat),
                         QLocale().toString(team.asOf, QLocale::LongFormat)));
    output.table({tr("Worker"), tr("People"), tr("Tried"), tr("Attended"), tr("Share"), tr("Not tried"), tr("Overdue"),
                  tr("Quiet")},
                 rows);
}

} // namespace app

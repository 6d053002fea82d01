#include "app/commands/report/ReportServicesCommand.h"

#include "app/commands/report/EngagementJson.h"
#include "app/commands/report/ReportSelection.h"
#include "app/text/JsonValue.h"
#include "db/engagement/EngagementReader.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/services/ServiceCalculator.h"

#include <QJsonArray>
#include <QLocale>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;
using model::ServiceCalculator;

namespace
{

constexpr int mostMonths = 600;

QJsonObject groupJson(const model::ServiceFigures::Group &group)
{
    return {{u"n"_s, group.n},
            {u"engaged"_s, group.engaged},
            {u"value"_s, Output::number(group.share.value)},
            {u"lower"_s, Output::number(group.share.lower)},
            {u"upper"_s, Output::number(group.share.upper)}};
}

QJsonObject serviceJson(const model::ServiceFigures &service)
{
    const model::Receipt &receipt = service.difference.receipt;
    return {{u"service"_s, service.service},
            {u"referred"_s, service.referred},
            {u"started"_s, service.started},
            {u"ended"_s, service.ended},
            {u"not_in_touch"_s, receipt.leftOutFor(u"not_in_touch"_s)},
            {u"too_recent"_s, receipt.leftOutFor(u"too_recent"_s)},
            {u"went"_s, groupJson(service.went)},
            {u"did_not_go"_s, groupJson(service.didNotGo)},
            {u"difference"_s, QJsonObject{{u"value"_s, Output::number(service.difference.value)},
                                          {u"lower"_s, Output::number(service.difference.lower)},
                                          {u"upper"_s, Output::number(service.difference.upper)}}}};
}

QString percent(const std::optional<double> &share)
{
    return share ? QLocale().toString(*share * 100, 'f', 0) + u'%' : QString();
}

QString shareText(const model::ServiceFigures::Group &group)
{
    return group.n == 0 ? ReportServicesCommand::tr("not yet known")
                        : ReportServicesCommand::tr("%1 of %2, %3 (%4 to %5)", "a share, then its likely span")
                              .arg(group.engaged)
                              .arg(group.n)
                              .arg(percent(group.share.value), percent(group.share.lower), percent(group.share.upper));
}

} // namespace

QString ReportServicesCommand::name() const
{
    return u"report services"_s;
}

QString ReportServicesCommand::summary() const
{
    return tr("Says how many were referred to each service, went, and were still engaged with us afterwards.");
}

QList<Option> ReportServicesCommand::options() const
{
    return {ReportSelection::programmeOption(),
            {u"months"_s, u"M"_s, tr("Months after the referral to look at who is still engaged; 3 unless given.")},
            ReportSelection::whereOption()};
}

Result<ExitCode> ReportServicesCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                              CommandContext &context)
{
    Result<db::EngagementSelection> selection = ReportSelection::of(options, context.clock.today());
    const Result<int> months =
        options.integer("months"_L1, ServiceCalculator::usualMonths, ServiceCalculator::lookedAtAfter + 1, mostMonths);
    if (!selection || !months) {
        return std::unexpected(selection ? months.error() : selection.error());
    }
    selection->services = true;
    const Result<db::EngagementReading> reading = db::EngagementReader(store).read(*selection);
    if (!reading) {
        return std::unexpected(reading.error());
    }
    const model::EngagementOptions reckoned = reading->options(*selection);
    const model::ServicesReport report =
        ServiceCalculator::calculate(reading->rows, reading->services,
                                     model::EngagementCalculator::stays(reading->rows, reckoned), reckoned, *months);
    if (!context.output.isJson()) {
        write(report, context.output);
        return ExitCode::Done;
    }
    QJsonArray services;
    for (const model::ServiceFigures &service : report.services) {
        services.append(serviceJson(service));
    }
    context.output.json({{u"as_of"_s, JsonValue::of(report.asOf)},
                         {u"cut_off"_s, JsonValue::of(report.cutOff)},
                         {u"lapse_days"_s, reckoned.lapseDays},
                         {u"months"_s, report.months},
                         {u"scope"_s, EngagementJson::scope(report.scope)},
                         {u"services"_s, services}});
    return ExitCode::Done;
}

void ReportServicesCommand::write(const model::ServicesReport &report, Output &output)
{
    if (report.services.empty()) {
        output.line(tr("Nobody was referred to a service."));
        return;
    }
    output.line(tr("Of those still in touch a month after the referral: who was engaged %Ln months after it. Those who "
                   "went are compared with those who did not; they may have differed from the start.",
                   nullptr, report.months));
    QList<QStringList> rows;
    for (const model::ServiceFigures &service : report.services) {
        rows.append({service.service, QString::number(service.referred), QString::number(service.started),
                     QString::number(service.ended), shareText(service.went), shareText(service.didNotGo)});
    }
    output.table({tr("Service"), tr("Referred"), tr("Started"), tr("Ended"), tr("Engaged, went"),
                  tr("Compared with, did not go")},
                 rows);
}

} // namespace app

#include "widgets/dashboards/ServicesReport.h"

#include "db/engagement/EngagementReader.h"
#include "model/definitions/Definitions.h"
#include "model/engagement/EngagementCalculator.h"
#include "model/services/ServiceCalculator.h"
#include "widgets/charts/Numbers.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

Result<TableReport> ServicesReport::read(db::CaseStore &store)
{
    db::EngagementSelection selection;
    selection.asOf = store.environment().clock.today();
    selection.services = true;
    const Result<db::EngagementReading> reading = db::EngagementReader(store).read(selection);
    const Result<model::Definition> wording = model::Definitions::find(u"engagement.services"_s, QLocale());
    if (!reading || !wording) {
        return std::unexpected(reading ? wording.error() : reading.error());
    }
    model::EngagementOptions options = reading->options(selection);
    options.listPeople = true;
    const model::ServicesReport services = model::ServiceCalculator::calculate(
        reading->rows, reading->services, model::EngagementCalculator::stays(reading->rows, options), options);
    TableReport report;
    report.table.headings = {tr("Service"),
                             tr("Referred"),
                             tr("Started"),
                             tr("Ended"),
                             tr("Still with us, went"),
                             tr("Compared with, did not go"),
                             tr("Difference")};
    report.caption = services.scope.whole ? tr("Settled up to %1").arg(Numbers::day(services.cutOff))
                                          : tr("Of your %Ln people, not of the whole programme", nullptr,
                                               static_cast<int>(services.scope.people));
    report.footnote = wording->meaning;
    report.empty = tr("Nobody was referred to a service yet. Referrals are made on a person's page, under Services.");
    for (size_t i = 0; i < services.services.size(); ++i) {
        const model::ServiceFigures &service = services.services[i];
        const QString key = QString::number(i);
        open(report, key, service);
        report.table.rows.append({service.service, Numbers::count(service.referred), Numbers::count(service.started),
                                  Numbers::count(service.ended), share(service.went.share, service.went),
                                  share(service.didNotGo.share, service.didNotGo), difference(service.difference)});
        const QString title = tr("%1: %2", "a service, then which people");
        report.table.keys.append(
            {QString(),
             list(report, key + u":referred"_s, title.arg(service.service, tr("referred")), service.referredPeople),
             list(report, key + u":started"_s, title.arg(service.service, tr("started there")), service.startedPeople),
             list(report, key + u":ended"_s, title.arg(service.service, tr("ended there")), service.endedPeople),
             service.went.n > 0 ? key + u":went"_s : QString(),
             service.didNotGo.n > 0 ? key + u":did_not"_s : QString(), QString()});
    }
    return report;
}

QString ServicesReport::list(TableReport &report, const QString &key, const QString &title,
                             const QList<model::PersonId> &people)
{
    if (people.isEmpty()) {
        return {};
    }
    TableReport::Opened opened{title, {}, {{{u"these"_s, false, people.size()}}, {}}};
    for (const model::PersonId &person : people) {
        opened.people.people.push_back({person, 0, 0, false, model::noDay});
    }
    report.opened.insert(key, std::move(opened));
    return key;
}

QString ServicesReport::share(const model::Figure &share, const model::ServiceFigures::Group &group)
{
    if (group.n == 0) {
        return tr("not yet known");
    }
    const QString counts = tr("%1 of %2").arg(Numbers::count(group.engaged), Numbers::count(group.n));
    return share.enough() ? tr("%1 (%2)", "a percentage, and the count that it comes from")
                                .arg(Numbers::percent(share.value), counts)
                          : tr("%1, too few", "a count, instead of a percentage of a few").arg(counts);
}

QString ServicesReport::difference(const model::Figure &difference)
{
    if (!difference.value) {
        return tr("not yet known");
    }
    return difference.enough()
               ? tr("%1 (likely %2)", "a difference of two percentages, then its span")
                     .arg(Numbers::percent(difference.value), Numbers::percentSpan(difference.lower, difference.upper))
               : Numbers::notEnough(difference.n, difference.minimum);
}

void ServicesReport::open(TableReport &report, const QString &key, const model::ServiceFigures &service)
{
    const std::pair<QString, const model::ServiceFigures::Group &> groups[] = {{key + u":went"_s, service.went},
                                                                               {key + u":did_not"_s, service.didNotGo}};
    for (const auto &[own, group] : groups) {
        const bool went = own.endsWith(u"went"_s);
        TableReport::Opened opened;
        opened.title = (went ? tr("%1: those who had started a month after the referral")
                             : tr("%1: those who had not started a month after the referral"))
                           .arg(service.service);
        opened.words = tr("Still with us three months after it: %1.").arg(share(group.share, group));
        const model::Receipt &receipt = group.share.receipt;
        opened.people.parts.push_back({u"these"_s, false, receipt.counted});
        for (const model::PersonId &person : receipt.countedPeople) {
            opened.people.people.push_back({person, 0, 0, false, model::noDay});
        }
        for (const model::LeftOut &entry : receipt.leftOut) {
            const auto part = static_cast<qsizetype>(opened.people.parts.size());
            opened.people.parts.push_back({entry.reason, true, entry.count});
            for (const model::PersonId &person : entry.people) {
                opened.people.people.push_back({person, part, 0, false, model::noDay});
            }
        }
        report.opened.insert(own, std::move(opened));
    }
}

} // namespace widgets

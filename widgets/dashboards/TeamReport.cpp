#include "widgets/dashboards/TeamReport.h"

#include "db/team/TeamReader.h"
#include "model/definitions/Definitions.h"
#include "model/team/TeamCalculator.h"
#include "widgets/charts/Numbers.h"

namespace widgets
{

using namespace Qt::StringLiterals;
using model::Result;

Result<TableReport> TeamReport::read(db::CaseStore &store)
{
    const QDate today = store.environment().clock.today();
    const QDate from = today.addDays(1 - model::TeamCalculator::usualDays);
    const Result<model::TeamRows> rows = db::TeamReader(store).read(today, from);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const Result<model::Definition> wording = model::Definitions::find(u"team.caseloads"_s, QLocale());
    if (!wording) {
        return std::unexpected(wording.error());
    }
    const model::Scope scope{static_cast<qint64>(rows->people.size()), true, today};
    const model::TeamFigures team = model::TeamCalculator::calculate(*rows, today, from, scope);
    TableReport report;
    report.table.headings = {tr("Key worker"), tr("People"),  tr("Contacts tried"), tr("Attended"),
                             tr("Not tried"),  tr("Overdue"), tr("Gone quiet")};
    //: Between two days.
    report.caption = tr("Contacts from %1 to %2").arg(Numbers::day(from), Numbers::day(today));
    report.footnote = wording->meaning;
    report.empty = tr("Nobody has an open enrolment yet. Start people on a programme to see them here.");
    for (size_t i = 0; i < team.workers.size(); ++i) {
        const QString name = team.workers[i].worker.isEmpty() ? tr("Nobody") : team.workers[i].worker;
        add(report, name, QString::number(i), team.workers[i]);
    }
    if (team.workers.size() > 1) {
        add(report, tr("All"), u"all"_s, team.all);
    }
    return report;
}

void TeamReport::add(TableReport &report, const QString &name, const QString &key,
                     const model::CaseloadFigures &caseload)
{
    const model::Figure &share = caseload.share;
    const QString attended = tr("%1 of %2").arg(Numbers::count(caseload.attended), Numbers::count(caseload.contacts));
    const QString known = share.enough() ? tr("%1 (%2)", "a percentage, and the count that it comes from")
                                               .arg(Numbers::percent(share.value), attended)
                                         : tr("%1, too few", "a count, instead of a percentage of a few").arg(attended);
    const QString likely = share.enough()
                               ? tr("Attended %1, likely %2 (Wilson, 95%).")
                                     .arg(Numbers::percent(share.value), Numbers::percentSpan(share.lower, share.upper))
                               : Numbers::notEnough(share.n, share.minimum);
    const auto count = [](const QList<model::PersonId> &people) { return Numbers::count(people.size()); };
    report.table.rows.append({name, count(caseload.people), Numbers::count(caseload.contacts), known,
                              count(caseload.notTried), count(caseload.overdue), count(caseload.quiet)});
    const QString title = tr("%1: %2", "a worker, then which of their people");
    report.table.keys.append(
        {QString(),
         open(report, key + u":people"_s, title.arg(name, tr("everyone on the caseload")), likely, caseload.people),
         QString(), QString(),
         open(report, key + u":not_tried"_s, title.arg(name, tr("nobody tried to meet them in these days")), {},
              caseload.notTried),
         open(report, key + u":overdue"_s, title.arg(name, tr("the day agreed is over and nobody has met them since")),
              {}, caseload.overdue),
         open(report, key + u":quiet"_s, title.arg(name, tr("silent for longer than the programme's lapse")), {},
              caseload.quiet)});
}

QString TeamReport::open(TableReport &report, const QString &key, const QString &title, const QString &words,
                         const QList<model::PersonId> &people)
{
    if (people.isEmpty()) {
        return {};
    }
    TableReport::Opened opened{title, words, {{{u"these"_s, false, people.size()}}, {}}};
    for (const model::PersonId &person : people) {
        opened.people.people.push_back({person, 0, 0, false, model::noDay});
    }
    report.opened.insert(key, std::move(opened));
    return key;
}

} // namespace widgets

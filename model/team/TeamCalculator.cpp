#include "model/team/TeamCalculator.h"

#include "model/engagement/Wilson.h"

namespace model
{

namespace
{

void addPerson(CaseloadFigures &caseload, const TeamPersonRow &row, bool tried)
{
    caseload.people.append(row.person);
    if (row.overdue) {
        caseload.overdue.append(row.person);
    }
    if (row.quiet) {
        caseload.quiet.append(row.person);
    }
    if (!tried) {
        caseload.notTried.append(row.person);
    }
}

void setShare(CaseloadFigures &caseload, const TeamFigures &team)
{
    const Wilson share = Wilson::of(caseload.attended, caseload.contacts);
    Receipt receipt;
    receipt.definition = QStringLiteral("team.caseloads");
    receipt.asOf = team.asOf;
    receipt.scope = team.scope;
    receipt.what = QStringLiteral("contacts");
    receipt.counted = caseload.contacts;
    caseload.share = {share.value,       FigureUnit::Fraction,    share.lower,       share.upper,
                      caseload.contacts, TeamCalculator::minimum, std::move(receipt)};
}

} // namespace

TeamFigures TeamCalculator::calculate(const TeamRows &rows, QDate asOf, QDate from, const Scope &scope)
{
    TeamFigures team{asOf, from, scope, {}, {}};
    for (const QString &worker : rows.workers) {
        team.workers.push_back({worker, {}, 0, 0, {}, {}, {}, {}});
    }
    team.workers.emplace_back(); // nobody's
    const auto caseloadOf = [&team](const TeamPersonRow &row) -> CaseloadFigures & {
        return row.worker < 0 ? team.workers.back() : team.workers[static_cast<size_t>(row.worker)];
    };
    std::vector<bool> tried(rows.people.size());
    for (const TeamContactRow &contact : rows.contacts) {
        if (contact.outcome == Outcome::CancelledByUs) {
            continue;
        }
        const auto person = static_cast<size_t>(contact.person);
        tried[person] = true;
        for (CaseloadFigures *caseload : {&caseloadOf(rows.people[person]), &team.all}) {
            ++caseload->contacts;
            caseload->attended += contact.outcome == Outcome::Attended ? 1 : 0;
        }
    }
    for (size_t i = 0; i < rows.people.size(); ++i) {
        addPerson(caseloadOf(rows.people[i]), rows.people[i], tried[i]);
        addPerson(team.all, rows.people[i], tried[i]);
    }
    std::erase_if(team.workers, [](const CaseloadFigures &caseload) { return caseload.people.isEmpty(); });
    for (CaseloadFigures &caseload : team.workers) {
        setShare(caseload, team);
    }
    setShare(team.all, team);
    return team;
}

} // namespace model

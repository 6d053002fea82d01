#include "db/today/TodayPeople.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/programmes/Programme.h"

namespace db
{

using model::Outcome;
using Kind = TodayReason::Kind;

namespace
{

/// How many of the misses a sentence tells.
constexpr qsizetype mostTold = 2;

bool isMiss(Outcome outcome)
{
    return outcome == Outcome::DidNotAttend || outcome == Outcome::NoAnswer;
}

} // namespace

TodayRow TodayPeople::rowAbout(TodaySection section, const CaseloadRow &person)
{
    TodayRow row;
    row.section = section;
    row.person = person.person;
    row.reference = person.reference;
    row.givenName = person.givenName;
    row.familyName = person.familyName;
    row.knownAs = person.knownAs;
    row.keyWorker = person.keyWorker;
    row.doNotContact = person.doNotContact;
    return row;
}

model::QuietFacts TodayPeople::factsOf(const CaseloadRow &person)
{
    model::QuietFacts facts;
    facts.next = person.nextDue;
    SQLite::Statement &enrolment = m_store.reader().statement(
        "SELECT coalesce(enrolment.started, enrolment.referred), programme.lapse_days FROM enrolment"
        " LEFT JOIN programme ON programme.row = enrolment.programme"
        " WHERE enrolment.file = (SELECT row FROM entity WHERE id = ?) AND enrolment.closed IS NULL"
        " AND enrolment.struck IS NULL ORDER BY enrolment.started DESC LIMIT 1");
    bindId(enrolment, 1, person.person);
    facts.lapse = model::Programme().lapseDays;
    if (enrolment.executeStep()) {
        facts.since = dayOf(enrolment.getColumn(0));
        facts.lapse = enrolment.getColumn(1).isNull() ? facts.lapse : enrolment.getColumn(1).getInt();
    }
    enrolment.reset();
    // All columns are in contact_day, which is read from its end: the contacts themselves are not touched.
    SQLite::Statement &contacts = m_store.reader().statement(
        "SELECT day, outcome FROM contact WHERE file = (SELECT row FROM entity WHERE id = ?) AND day <= ? AND state = 0"
        " ORDER BY day DESC");
    bindId(contacts, 1, person.person);
    contacts.bind(2, static_cast<int64_t>(m_today.toJulianDay()));
    while (std::ssize(facts.met) <= model::QuietRule::mostGaps && contacts.executeStep()) {
        const QDate day = dayOf(contacts.getColumn(0));
        const auto outcome = static_cast<Outcome>(contacts.getColumn(1).getInt());
        if (outcome == Outcome::Attended && (facts.met.empty() || facts.met.back() != day)) {
            facts.met.push_back(day);
        } else if (isMiss(outcome) && facts.met.empty()) {
            facts.missed.push_back({day, outcome});
        }
    }
    contacts.reset();
    // A try that failed in the morning counts for nothing when they came in the afternoon.
    std::erase_if(facts.missed, [&facts](const model::QuietFacts::Miss &miss) {
        return !facts.met.empty() && miss.day == facts.met.front();
    });
    return facts;
}

void TodayPeople::add(QList<TodayRow> &rows, const CaseloadRow &person)
{
    if (person.nextDue.isValid() && person.nextDue <= m_today) {
        TodayRow row = rowAbout(TodaySection::Due, person);
        row.day = person.nextDue;
        row.late = static_cast<int>(row.day.daysTo(m_today));
        row.reasons.append({.kind = Kind::Agreed, .day = row.day});
        if (person.lastContact.isValid()) {
            row.reasons.append({.kind = Kind::LastMet,
                                .day = person.lastContact,
                                .number = static_cast<int>(person.lastContact.daysTo(m_today))});
        }
        rows.append(row);
    }
    if (person.doNotContact) {
        return; // nobody is to be sent after them
    }
    const model::QuietFacts facts = factsOf(person);
    const model::QuietFinding finding = model::QuietRule::find(facts, m_today);
    if (finding.quiet || finding.missedInARow) {
        addQuiet(rows, person, facts, finding);
    }
}

void TodayPeople::addQuiet(QList<TodayRow> &rows, const CaseloadRow &person, const model::QuietFacts &facts,
                           const model::QuietFinding &finding) const
{
    TodayRow row = rowAbout(finding.quiet ? TodaySection::Quiet : TodaySection::MissedInARow, person);
    row.late = finding.silence;
    row.reasons.append(
        {.kind = finding.neverMet ? Kind::NeverMet : Kind::LastMet,
         .day = finding.neverMet ? facts.since : facts.met.front(),
         .number = finding.neverMet ? finding.silence : static_cast<int>(facts.met.front().daysTo(m_today))});
    if (finding.usual > 0) {
        row.reasons.append({.kind = Kind::UsualGap, .number = finding.usual});
    }
    const auto misses = static_cast<int>(facts.missed.size());
    if (misses > mostTold) {
        row.reasons.append({.kind = Kind::MissedInARow, .number = misses});
    } else {
        for (auto miss = facts.missed.rbegin(); miss != facts.missed.rend(); ++miss) {
            const Kind kind = miss->outcome == Outcome::NoAnswer ? Kind::NoAnswer : Kind::Missed;
            row.reasons.append({.kind = kind, .day = miss->day});
        }
    }
    const int left = facts.lapse - finding.silence;
    row.reasons.append(left >= 0 ? TodayReason{.kind = Kind::LapsesIn, .number = left}
                                 : TodayReason{.kind = Kind::Lapsed, .number = -left});
    rows.append(row);
}

} // namespace db

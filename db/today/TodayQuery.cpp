#include "db/today/TodayQuery.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "db/today/TodayEntries.h"
#include "db/today/TodayLater.h"
#include "db/today/TodayPeople.h"

#include <algorithm>
#include <tuple>

namespace db
{

using model::Result;

namespace
{

// Found by the index of open enrolments by their worker, and by that of cover.
constexpr const char *ownPeople =
    "SELECT own_id.id FROM (SELECT enrolment.file FROM enrolment WHERE enrolment.key_worker = ?1"
    "   AND enrolment.closed IS NULL AND enrolment.struck IS NULL"
    "  UNION SELECT cover.file FROM cover JOIN enrolment ON enrolment.row = cover.enrolment"
    "   WHERE cover.worker = ?1 AND cover.struck IS NULL AND (cover.from_day IS NULL OR cover.from_day <= ?2)"
    "   AND (cover.until_day IS NULL OR cover.until_day >= ?2) AND enrolment.closed IS NULL"
    "   AND enrolment.struck IS NULL) AS own JOIN entity AS own_id ON own_id.row = own.file";

bool hasOpenEnrolment(const CaseloadRow &row)
{
    return row.state != QLatin1StringView("closed") && row.state != QLatin1StringView("not enrolled");
}

void sort(QList<TodayRow> &rows)
{
    std::ranges::sort(rows, [](const TodayRow &a, const TodayRow &b) {
        const auto order = [](const TodayRow &row) {
            return std::tuple(row.section, row.day.isValid() ? 0 : 1, -row.late, row.familyName, row.reference,
                              row.person, row.about);
        };
        return order(a) < order(b);
    });
}

/// Tasks and drafts may be about people outside the caseload that was read.
Result<void> nameTheOthers(CaseStore &store, QList<TodayRow> &rows, QDate today)
{
    QList<model::PersonId> unnamed;
    for (const TodayRow &row : rows) {
        if (row.reference.isEmpty() && !row.person.isNull()) {
            unnamed.append(row.person);
        }
    }
    if (unnamed.isEmpty()) {
        return {};
    }
    const Result<QList<CaseloadRow>> found = CaseloadQuery(store).rowsOf(unnamed, today);
    if (!found) {
        return std::unexpected(found.error());
    }
    QHash<model::PersonId, CaseloadRow> people;
    for (const CaseloadRow &person : *found) {
        people.insert(person.person, person);
    }
    for (TodayRow &row : rows) {
        if (const auto person = people.constFind(row.person); person != people.cend() && row.reference.isEmpty()) {
            TodayRow named = TodayPeople::rowAbout(row.section, *person);
            named.about = row.about;
            named.day = row.day;
            named.late = row.late;
            named.reasons = row.reasons;
            row = named;
        }
    }
    return {};
}

} // namespace

Result<QList<TodayRow>> TodayQuery::rows(const QString &worker, QDate today, bool all)
{
    const Result<QList<CaseloadRow>> people = caseload(worker, today);
    const Result<QHash<QString, QDate>> later = TodayLater(m_store).read();
    if (!people || !later) {
        return std::unexpected(people ? later.error() : people.error());
    }
    QList<TodayRow> rows;
    const Result<void> added = guarded(m_store.folder().path, [&]() -> Result<void> {
        SQLite::Transaction moment(m_store.reader().database());
        TodayPeople about(m_store, today);
        for (const CaseloadRow &person : *people) {
            about.add(rows, person);
        }
        TodayEntries entries(m_store, today, worker, *people);
        entries.add(rows);
        if (const Result<void> discussed = entries.addNotDiscussed(rows); !discussed) {
            return discussed;
        }
        moment.commit();
        return entries.addDrafts(rows);
    });
    if (!added) {
        return std::unexpected(added.error());
    }
    if (const Result<void> named = nameTheOthers(m_store, rows, today); !named) {
        return std::unexpected(named.error());
    }
    if (!all) {
        rows.removeIf([&](const TodayRow &row) { return later->value(row.key(), today) > today; });
    }
    sort(rows);
    return rows;
}

Result<int> TodayQuery::peopleCount(const QString &worker, QDate today)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<int> {
        if (!worker.isEmpty()) {
            return static_cast<int>(peopleOf(worker, today).size());
        }
        SQLite::Statement &count = m_store.reader().statement(
            "SELECT count(DISTINCT enrolment.file) FROM enrolment JOIN person ON person.row = enrolment.file"
            " WHERE enrolment.closed IS NULL AND enrolment.struck IS NULL AND person.struck IS NULL");
        const int people = count.executeStep() ? count.getColumn(0).getInt() : 0;
        count.reset();
        return people;
    });
}

Result<std::vector<model::ContactRow>> TodayQuery::contactsOf(const model::PersonId &person, QDate today)
{
    using Contacts = std::vector<model::ContactRow>;
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<Contacts> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT day, time, channel, outcome FROM contact WHERE file = (SELECT row FROM entity WHERE id = ?)"
            " AND day <= ? AND state = 0 ORDER BY day DESC, time DESC");
        bindId(select, 1, person);
        select.bind(2, static_cast<int64_t>(today.toJulianDay()));
        Contacts contacts;
        while (select.executeStep()) {
            model::ContactRow contact;
            contact.day = select.getColumn(0).getInt();
            contact.minute =
                select.getColumn(1).isNull() ? qint16(-1) : static_cast<qint16>(select.getColumn(1).getInt());
            contact.channel = static_cast<model::Channel>(select.getColumn(2).getInt());
            contact.outcome = static_cast<model::Outcome>(select.getColumn(3).getInt());
            contacts.push_back(contact);
        }
        select.reset();
        return contacts;
    });
}

Result<QList<CaseloadRow>> TodayQuery::caseload(const QString &worker, QDate today)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (worker.isEmpty()) {
        Result<QList<CaseloadRow>> everyone = CaseloadQuery(m_store).rows({}, today);
        if (everyone) {
            everyone->removeIf([](const CaseloadRow &row) { return !hasOpenEnrolment(row); });
        }
        return everyone;
    }
    const Result<QList<model::PersonId>> own =
        guarded(m_store.folder().path, [&]() -> Result<QList<model::PersonId>> { return peopleOf(worker, today); });
    return own ? CaseloadQuery(m_store).rowsOf(*own, today) : std::unexpected(own.error());
}

QList<model::PersonId> TodayQuery::peopleOf(const QString &worker, QDate today)
{
    SQLite::Statement &select = m_store.reader().statement(ownPeople);
    bindText(select, 1, worker);
    select.bind(2, static_cast<int64_t>(today.toJulianDay()));
    QList<model::PersonId> people;
    while (select.executeStep()) {
        people.append(idOf<model::PersonId>(select.getColumn(0)));
    }
    select.reset();
    return people;
}

} // namespace db

#include "db/people/CaseloadQuery.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/search/PersonSearch.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/Outcome.h"
#include "model/programmes/Programme.h"

#include <algorithm>
#include <tuple>

namespace db
{

using model::Result;

namespace
{

// ?1 attended, ?2 the day. A person's line needs a few short looks into indexes; no note is decrypted. Where two rows
// are level, what decides is the same on every laptop: never a local number. The day last agreed comes in one number
// with the day on which it was, so that one look is enough.
constexpr const char *everyone =
    "SELECT own_id.id, person.reference,"
    " (SELECT max(day) FROM contact WHERE contact.file = person.row AND contact.state = 0 AND contact.outcome = ?1"
    "  AND contact.day <= ?2),"
    " (SELECT contact.day << 32 | contact.next FROM contact WHERE contact.file = person.row AND contact.state = 0"
    "  AND contact.day <= ?2 AND contact.next IS NOT NULL"
    "  ORDER BY contact.day DESC, contact.time DESC, contact.next, contact.id LIMIT 1),"
    " current.row IS NOT NULL, current.started, current.closed <= ?2, current.key_worker, programme.lapse_days,"
    " person.row, person.given_name, person.family_name, person.known_as, person.do_not_contact = 'yes',"
    " (SELECT max(day) FROM contact WHERE contact.file = person.row AND contact.state = 0 AND contact.day <= ?2)"
    " FROM person JOIN entity AS own_id ON own_id.row = person.row"
    " LEFT JOIN enrolment AS current ON current.row = (SELECT enrolment.row FROM enrolment JOIN entity ON entity.row ="
    "  enrolment.row WHERE enrolment.file = person.row AND enrolment.struck IS NULL"
    "  AND (enrolment.started IS NULL OR enrolment.started <= ?2)"
    "  ORDER BY coalesce(enrolment.closed <= ?2, 0), enrolment.started DESC, entity.id LIMIT 1)"
    " LEFT JOIN programme ON programme.row = current.programme"
    " WHERE person.struck IS NULL";

constexpr const char *matching = " AND person.row IN (SELECT rowid FROM person_text WHERE person_text MATCH ?3)";

QString stateOf(SQLite::Statement &row, QDate lastContact, QDate asOf)
{
    if (row.getColumn(4).getInt() == 0) {
        return QStringLiteral("not enrolled");
    }
    if (row.getColumn(6).getInt() != 0) {
        return QStringLiteral("closed");
    }
    const QDate started = dayOf(row.getColumn(5));
    const QDate since = !lastContact.isValid() ? started
                        : !started.isValid()   ? lastContact
                                               : std::max(lastContact, started);
    const int lapse = row.getColumn(8).isNull() ? model::Programme().lapseDays : row.getColumn(8).getInt();
    const bool quiet = !since.isValid() || since.daysTo(asOf) > lapse;
    return quiet ? QStringLiteral("quiet") : QStringLiteral("in touch");
}

/// The day last agreed, unless there was a contact on or after it since.
QDate dueOf(SQLite::Statement &row)
{
    constexpr qint64 lower = 0xffffffff;
    if (row.getColumn(3).isNull()) {
        return {};
    }
    const qint64 agreedOn = row.getColumn(3).getInt64() >> 32;
    const qint64 next = row.getColumn(3).getInt64() & lower;
    const qint64 lastOfAnyKind = row.getColumn(14).getInt64();
    return lastOfAnyKind > agreedOn && lastOfAnyKind >= next ? QDate() : QDate::fromJulianDay(next);
}

CaseloadRow rowOf(SQLite::Statement &select, QDate asOf)
{
    CaseloadRow row;
    row.person = idOf<model::PersonId>(select.getColumn(0));
    row.reference = textOf(select.getColumn(1));
    row.lastContact = dayOf(select.getColumn(2));
    row.nextDue = dueOf(select);
    row.state = stateOf(select, row.lastContact, asOf);
    row.keyWorker = textOf(select.getColumn(7));
    row.givenName = textOf(select.getColumn(10));
    row.familyName = textOf(select.getColumn(11));
    row.knownAs = textOf(select.getColumn(12));
    row.doNotContact = select.getColumn(13).getInt() != 0;
    return row;
}

void sortBySilence(QList<CaseloadRow> &rows)
{
    // Numbers are sorted, and each long row is moved once.
    struct Place
    {
        bool closed = false;
        qint64 day = 0;
        qsizetype at = 0;
    };
    std::vector<Place> places;
    places.reserve(static_cast<size_t>(rows.size()));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        places.push_back({rows[i].state == QLatin1StringView("closed"), rows[i].lastContact.toJulianDay(), i});
    }
    const auto &unsorted = std::as_const(rows);
    std::ranges::sort(places, [&unsorted](const Place &one, const Place &other) {
        if (std::tie(one.closed, one.day) != std::tie(other.closed, other.day)) {
            return std::tie(one.closed, one.day) < std::tie(other.closed, other.day);
        }
        const CaseloadRow &row = unsorted[one.at];
        const CaseloadRow &beside = unsorted[other.at];
        return std::tie(row.reference, row.person) < std::tie(beside.reference, beside.person);
    });
    QList<CaseloadRow> sorted;
    sorted.reserve(rows.size());
    for (const Place &place : places) {
        sorted.append(std::move(rows[place.at]));
    }
    rows = std::move(sorted);
}

/// The most frequent of `needs` first; those level by the alphabet.
QStringList mostFrequent(const QHash<QString, int> &needs)
{
    QStringList names = needs.keys();
    std::ranges::sort(names, {}, [&needs](const QString &name) { return std::tuple(-needs.value(name), name); });
    return names.mid(0, CaseloadQuery::mostNeeds);
}

// ?1 the day. Of several, the one that lasts longest.
constexpr const char *runningCovers =
    "SELECT file, worker, until_day FROM cover WHERE struck IS NULL AND from_day <= ?1"
    " AND until_day >= ?1";
constexpr const char *longestLast = " ORDER BY until_day, id";

void setCover(CaseloadRow &row, SQLite::Statement &cover)
{
    row.cover = textOf(cover.getColumn(1));
    row.coverUntil = dayOf(cover.getColumn(2));
}

/// Adds the one line that `select` is bound to, if there is one, and makes it ready for the next.
void addLine(QList<CaseloadRow> &rows, SQLite::Statement &select, Connection &reader, QDate asOf)
{
    SQLite::Statement &alerts = reader.statement(
        "SELECT text FROM alert WHERE file = ? AND struck IS NULL AND text IS NOT NULL ORDER BY text, id");
    if (select.executeStep()) {
        rows.append(rowOf(select, asOf));
        alerts.bind(1, select.getColumn(9).getInt64());
        while (alerts.executeStep()) {
            rows.last().alerts.append(textOf(alerts.getColumn(0)));
        }
        alerts.reset();
        SQLite::Statement &covers = reader.statement(std::string(runningCovers) + " AND file = ?2" + longestLast);
        covers.bind(1, static_cast<int64_t>(asOf.toJulianDay()));
        covers.bind(2, select.getColumn(9).getInt64());
        while (covers.executeStep()) {
            setCover(rows.last(), covers);
        }
        covers.reset();
    }
    select.reset();
}

} // namespace

Result<QList<CaseloadRow>> CaseloadQuery::rows(const QString &search, QDate asOf)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString match = PersonSearch::query(search);
    if (match.isEmpty() && !search.trimmed().isEmpty()) {
        return QList<CaseloadRow>(); // nothing in it can be in a name
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<CaseloadRow>> {
        // One moment of the store for both tables.
        SQLite::Transaction moment(m_store.reader().database());
        QList<CaseloadRow> rows;
        QHash<qint64, qsizetype> places;
        SQLite::Statement &select =
            m_store.reader().statement(match.isEmpty() ? std::string(everyone) : std::string(everyone) + matching);
        select.bind(1, static_cast<int>(model::Outcome::Attended));
        select.bind(2, static_cast<int64_t>(asOf.toJulianDay()));
        if (!match.isEmpty()) {
            bindText(select, 3, match);
        }
        while (select.executeStep()) {
            places.insert(select.getColumn(9).getInt64(), rows.size());
            rows.append(rowOf(select, asOf));
        }
        select.reset();
        addAlerts(rows, places);
        addCovers(rows, places, asOf);
        moment.commit();
        sortBySilence(rows);
        return rows;
    });
}

Result<QList<CaseloadRow>> CaseloadQuery::rowsOf(const QList<model::PersonId> &people, QDate asOf)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<CaseloadRow>> {
        SQLite::Transaction moment(m_store.reader().database());
        QList<CaseloadRow> rows;
        SQLite::Statement &select = m_store.reader().statement(
            std::string(everyone) + " AND person.row = (SELECT row FROM entity WHERE id = ?3)");
        select.bind(1, static_cast<int>(model::Outcome::Attended));
        select.bind(2, static_cast<int64_t>(asOf.toJulianDay()));
        for (const model::PersonId &person : people) {
            bindId(select, 3, person);
            addLine(rows, select, m_store.reader(), asOf);
        }
        moment.commit();
        return rows;
    });
}

Result<QList<CaseloadRow>>
CaseloadQuery::firstRows(qsizetype most, const std::function<QString(const CaseloadRow &)> &sortText, QDate asOf)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<CaseloadRow>> {
        SQLite::Transaction moment(m_store.reader().database());
        QList<CaseloadRow> rows;
        const std::vector<int64_t> first = firstByName(most, sortText);
        SQLite::Statement &select = m_store.reader().statement(std::string(everyone) + " AND person.row = ?3");
        select.bind(1, static_cast<int>(model::Outcome::Attended));
        select.bind(2, static_cast<int64_t>(asOf.toJulianDay()));
        for (const int64_t person : first) {
            select.bind(3, person);
            addLine(rows, select, m_store.reader(), asOf);
        }
        moment.commit();
        return rows;
    });
}

std::vector<int64_t> CaseloadQuery::firstByName(qsizetype most,
                                                const std::function<QString(const CaseloadRow &)> &sortText)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT row, reference, given_name, family_name, known_as FROM person WHERE struck IS NULL");
    std::vector<std::pair<QString, int64_t>> names;
    while (select.executeStep()) {
        CaseloadRow row;
        row.reference = textOf(select.getColumn(1));
        row.givenName = textOf(select.getColumn(2));
        row.familyName = textOf(select.getColumn(3));
        row.knownAs = textOf(select.getColumn(4));
        names.emplace_back(sortText(row), select.getColumn(0).getInt64());
    }
    select.reset();
    const auto end = names.begin() + std::min<qsizetype>(most, std::ssize(names));
    std::ranges::partial_sort(names, end);
    std::vector<int64_t> first;
    for (auto name = names.begin(); name != end; ++name) {
        first.push_back(name->second);
    }
    return first;
}

void CaseloadQuery::addAlerts(QList<CaseloadRow> &rows, const QHash<qint64, qsizetype> &places)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT file, text FROM alert WHERE struck IS NULL AND text IS NOT NULL ORDER BY text, id");
    while (select.executeStep()) {
        if (const auto place = places.constFind(select.getColumn(0).getInt64()); place != places.cend()) {
            rows[*place].alerts.append(textOf(select.getColumn(1)));
        }
    }
    select.reset();
}

void CaseloadQuery::addCovers(QList<CaseloadRow> &rows, const QHash<qint64, qsizetype> &places, QDate asOf)
{
    SQLite::Statement &select = m_store.reader().statement(std::string(runningCovers) + longestLast);
    select.bind(1, static_cast<int64_t>(asOf.toJulianDay()));
    while (select.executeStep()) {
        if (const auto place = places.constFind(select.getColumn(0).getInt64()); place != places.cend()) {
            setCover(rows[*place], select);
        }
    }
    select.reset();
}

Result<QHash<model::PersonId, QStringList>> CaseloadQuery::mainNeeds(const QList<model::PersonId> &people, QDate asOf)
{
    using Needs = QHash<model::PersonId, QStringList>;
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<Needs> {
        Needs needs;
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT needs FROM contact WHERE file = (SELECT row FROM entity WHERE id = ?) AND day BETWEEN ? AND ?"
            " AND state = 0 AND needs IS NOT NULL");
        for (const model::PersonId &person : people) {
            select.reset();
            bindId(select, 1, person);
            select.bind(2, static_cast<int64_t>(asOf.toJulianDay() - needDays));
            select.bind(3, static_cast<int64_t>(asOf.toJulianDay()));
            QHash<QString, int> counts;
            while (select.executeStep()) {
                for (const QString &need : needsOf(select.getColumn(0))) {
                    ++counts[need];
                }
            }
            if (!counts.isEmpty()) {
                needs.insert(person, mostFrequent(counts));
            }
        }
        select.reset();
        return needs;
    });
}

} // namespace db

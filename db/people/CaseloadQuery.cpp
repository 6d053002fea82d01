#include "db/people/CaseloadQuery.h"

#include "db/changelog/CellBinding.h"
#include "db/engagement/PersonLabels.h"
#include "db/search/PersonSearch.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/Outcome.h"

#include <algorithm>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

// last_contact walks contact_day backwards and stops at the first fit.
constexpr const char *peopleSql =
    "SELECT person.row, entity.id, person.reference, person.known_as, person.given_name, person.family_name,"
    " (SELECT day FROM contact WHERE file = person.row AND day <= ?1 AND state = 0 AND outcome = ?2"
    "  ORDER BY day DESC LIMIT 1),"
    " (SELECT next FROM contact WHERE file = person.row AND day <= ?1 AND state = 0 AND next IS NOT NULL"
    "  ORDER BY day DESC LIMIT 1),"
    " (SELECT max(day) FROM contact WHERE file = person.row AND day <= ?1 AND state = 0)"
    " FROM person JOIN entity ON entity.row = person.row WHERE person.struck IS NULL";

constexpr const char *enrolmentSql =
    "SELECT enrolment.file, enrolment.started, enrolment.closed, enrolment.key_worker, programme.name,"
    " programme.lapse_days FROM enrolment LEFT JOIN programme ON programme.row = enrolment.programme"
    " WHERE enrolment.struck IS NULL AND coalesce(enrolment.started, enrolment.referred, 0) <= ?"
    " ORDER BY enrolment.file, coalesce(enrolment.started, enrolment.referred), enrolment.row";

QString quarterOf(QDate day)
{
    return day.isValid() ? u"%1 Q%2"_s.arg(day.year()).arg((day.month() + 2) / 3) : QString();
}

QString nameOf(SQLite::Statement &row)
{
    const QString known = textOf(row.getColumn(3));
    const QString given = textOf(row.getColumn(4));
    return ((known.isEmpty() ? given : known) + u' ' + textOf(row.getColumn(5))).trimmed();
}

bool isQuiet(const CaseloadRow &row, QDate started, int lapseDays, QDate asOf)
{
    const QDate since = row.lastContact.isValid() ? row.lastContact : started;
    return !since.isValid() || since.daysTo(asOf) > lapseDays;
}

bool bySilence(const CaseloadRow &a, const CaseloadRow &b)
{
    // Never seen counts as the longest silence; an invalid day is before every other.
    return a.lastContact != b.lastContact ? a.lastContact < b.lastContact : a.reference < b.reference;
}

bool byName(const CaseloadRow &a, const CaseloadRow &b)
{
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order != 0 ? order < 0 : a.reference < b.reference;
}

} // namespace

std::span<const Named<CaseloadState>> caseloadStates()
{
    static constexpr Named<CaseloadState> table[] = {
        {CaseloadState::InTouch, "in_touch"_L1},
        {CaseloadState::Quiet, "quiet"_L1},
        {CaseloadState::Closed, "closed"_L1},
        {CaseloadState::NotEnrolled, "not_enrolled"_L1},
    };
    return table;
}

QStringList CaseloadQuery::fields()
{
    QStringList names{u"programme"_s, u"worker"_s, u"state"_s, u"start_quarter"_s};
    for (const QString &field : PersonLabels::fields()) {
        if (!names.contains(field)) {
            names.append(field);
        }
    }
    return names;
}

CaseloadQuery::Standings CaseloadQuery::standings(QDate asOf)
{
    Standings standings;
    SQLite::Statement &select = m_store.reader().statement(enrolmentSql);
    select.bind(1, static_cast<int64_t>(asOf.toJulianDay()));
    while (select.executeStep()) {
        Standing &standing = standings[select.getColumn(0).getInt64()];
        const QDate started = dayOf(select.getColumn(1));
        const QDate closed = dayOf(select.getColumn(2));
        const bool open = !closed.isValid() || closed > asOf;
        standing.programmes.insert(textOf(select.getColumn(4)).toCaseFolded());
        standing.quarters.insert(quarterOf(started));
        if (!open && standing.open) {
            continue;
        }
        // The latest open one speaks for the person; without one, the latest.
        standing.open = open;
        standing.started = started;
        standing.keyWorker = textOf(select.getColumn(3));
        standing.lapseDays = select.getColumn(5).isNull() ? 90 : select.getColumn(5).getInt();
    }
    select.reset();
    return standings;
}

CaseloadQuery::People CaseloadQuery::people(QDate asOf, const Standings &standings,
                                            const std::optional<QSet<qint64>> &only)
{
    People people;
    SQLite::Statement &select = m_store.reader().statement(peopleSql);
    select.bind(1, static_cast<int64_t>(asOf.toJulianDay()));
    select.bind(2, static_cast<int>(Outcome::Attended));
    while (select.executeStep()) {
        const qint64 number = select.getColumn(0).getInt64();
        if (only && !only->contains(number)) {
            continue;
        }
        CaseloadRow row;
        row.id = idOf<PersonId>(select.getColumn(1));
        row.reference = textOf(select.getColumn(2));
        row.name = nameOf(select);
        row.lastContact = dayOf(select.getColumn(6));
        if (row.lastContact.isValid()) {
            row.daysSince = row.lastContact.daysTo(asOf);
        }
        const QDate next = dayOf(select.getColumn(7));
        const QDate lastTry = dayOf(select.getColumn(8));
        row.nextDue = next.isValid() && next > lastTry ? next : QDate();
        if (const auto standing = standings.constFind(number); standing != standings.cend()) {
            row.keyWorker = standing->keyWorker;
            row.state = !standing->open                                              ? CaseloadState::Closed
                        : isQuiet(row, standing->started, standing->lapseDays, asOf) ? CaseloadState::Quiet
                                                                                     : CaseloadState::InTouch;
        }
        people.emplace_back(number, std::move(row));
    }
    select.reset();
    return people;
}

Result<QSet<qint64>> CaseloadQuery::fitting(const QString &field, const QString &value, QDate asOf)
{
    if (!PersonLabels::fields().contains(field)) {
        return fail(ErrorCode::UnknownField, field, fields().join(u", "_s));
    }
    const Result<QMultiHash<qint64, QString>> labels = PersonLabels(m_store.reader()).read(field, asOf);
    if (!labels) {
        return std::unexpected(labels.error());
    }
    QSet<qint64> fitting;
    for (auto it = labels->cbegin(); it != labels->cend(); ++it) {
        if (it.value().compare(value, Qt::CaseInsensitive) == 0) {
            fitting.insert(it.key());
        }
    }
    return fitting;
}

Result<void> CaseloadQuery::filter(People &people, const Standings &standings, const CaseloadRequest &request)
{
    for (const auto &[field, value] : request.filters) {
        const QString wanted = value.trimmed();
        const auto keep = [&people](const auto &fits) {
            std::erase_if(people, [&fits](const auto &entry) { return !fits(entry.first, entry.second); });
        };
        if (field == "state"_L1) {
            const std::optional<CaseloadState> state = valueIn(caseloadStates(), wanted);
            if (!state) {
                return fail(ErrorCode::InvalidValue, field, namesIn(caseloadStates()).join(u", "_s));
            }
            keep([&state](qint64, const CaseloadRow &row) { return row.state == *state; });
        } else if (field == "worker"_L1) {
            keep([&wanted](qint64, const CaseloadRow &row) {
                return row.keyWorker.compare(wanted, Qt::CaseInsensitive) == 0;
            });
        } else if (field == "programme"_L1) {
            const QString folded = wanted.toCaseFolded();
            keep([&](qint64 number, const CaseloadRow &) {
                return standings.value(number).programmes.contains(folded);
            });
        } else if (field == "start_quarter"_L1) {
            keep([&](qint64 number, const CaseloadRow &) { return standings.value(number).quarters.contains(wanted); });
        } else {
            const Result<QSet<qint64>> fit = fitting(field, wanted, request.asOf);
            if (!fit) {
                return std::unexpected(fit.error());
            }
            keep([&fit](qint64 number, const CaseloadRow &) { return fit->contains(number); });
        }
    }
    return {};
}

Result<CaseloadPage> CaseloadQuery::read(const CaseloadRequest &request)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    std::optional<QSet<qint64>> only;
    if (!request.search.trimmed().isEmpty()) {
        const Result<QSet<qint64>> found = PersonSearch(m_store).rows(request.search);
        if (!found) {
            return std::unexpected(found.error());
        }
        only = *found;
    }
    return guarded(u"cases.db"_s, [&]() -> Result<CaseloadPage> {
        const Standings known = standings(request.asOf);
        People rows = people(request.asOf, known, only);
        if (const Result<void> filtered = filter(rows, known, request); !filtered) {
            return std::unexpected(filtered.error());
        }
        const auto before = request.order == CaseloadRequest::Order::Name ? byName : bySilence;
        std::ranges::sort(rows, [before](const auto &a, const auto &b) { return before(a.second, b.second); });
        CaseloadPage page;
        page.total = std::ssize(rows);
        const qsizetype end = request.count < 0 ? page.total : std::min(page.total, request.first + request.count);
        for (qsizetype i = std::max<qsizetype>(0, request.first); i < end; ++i) {
            page.rows.append(std::move(rows[static_cast<size_t>(i)].second));
        }
        return page;
    });
}

} // namespace db

#include "db/people/CaseloadQuery.h"

#include "db/changelog/CellBinding.h"
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
// are level, what decides is the same on every laptop: never a local number.
constexpr const char *everyone =
    "SELECT own_id.id, person.reference,"
    " (SELECT max(day) FROM contact WHERE contact.file = person.row AND contact.state = 0 AND contact.outcome = ?1"
    "  AND contact.day <= ?2),"
    " agreed.next, current.row IS NOT NULL, current.started, current.closed <= ?2, current.key_worker,"
    " programme.lapse_days"
    " FROM person JOIN entity AS own_id ON own_id.row = person.row"
    " LEFT JOIN enrolment AS current ON current.row = (SELECT enrolment.row FROM enrolment JOIN entity ON entity.row ="
    "  enrolment.row WHERE enrolment.file = person.row AND enrolment.struck IS NULL"
    "  AND (enrolment.started IS NULL OR enrolment.started <= ?2)"
    "  ORDER BY coalesce(enrolment.closed <= ?2, 0), enrolment.started DESC, entity.id LIMIT 1)"
    " LEFT JOIN programme ON programme.row = current.programme"
    " LEFT JOIN contact AS agreed ON agreed.row = (SELECT row FROM contact WHERE contact.file = person.row"
    "  AND contact.state = 0 AND contact.day <= ?2 AND contact.next IS NOT NULL"
    "  ORDER BY contact.day DESC, contact.time DESC, contact.next, contact.id LIMIT 1)"
    "  AND NOT EXISTS (SELECT 1 FROM contact AS later WHERE later.file = person.row AND later.state = 0"
    "  AND later.day BETWEEN agreed.next AND ?2 AND later.day > agreed.day)"
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

} // namespace

QString CaseloadQuery::matchText(const QString &search)
{
    QStringList words;
    for (QString word : search.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (std::ranges::none_of(word, [](QChar character) { return character.isLetterOrNumber(); })) {
            continue;
        }
        word.remove(QChar(QChar::Null));
        word.replace(QLatin1Char('"'), QLatin1String("\"\""));
        words.append(QLatin1Char('"') + word + QLatin1String("\"*"));
    }
    return words.join(QLatin1Char(' '));
}

Result<QList<CaseloadRow>> CaseloadQuery::rows(const QString &search, QDate asOf)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString match = matchText(search);
    if (match.isEmpty() && !search.trimmed().isEmpty()) {
        return QList<CaseloadRow>(); // nothing in it can be in a name
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<CaseloadRow>> {
        QList<CaseloadRow> rows;
        SQLite::Statement &select =
            m_store.reader().statement(match.isEmpty() ? std::string(everyone) : std::string(everyone) + matching);
        select.bind(1, static_cast<int>(model::Outcome::Attended));
        select.bind(2, static_cast<int64_t>(asOf.toJulianDay()));
        if (!match.isEmpty()) {
            bindText(select, 3, match);
        }
        while (select.executeStep()) {
            CaseloadRow row;
            row.person = idOf<model::PersonId>(select.getColumn(0));
            row.reference = textOf(select.getColumn(1));
            row.lastContact = dayOf(select.getColumn(2));
            row.nextDue = dayOf(select.getColumn(3));
            row.keyWorker = textOf(select.getColumn(7));
            row.state = stateOf(select, row.lastContact, asOf);
            rows.append(row);
        }
        select.reset();
        std::ranges::sort(rows, {}, [](const CaseloadRow &row) {
            const bool closed = row.state == QLatin1StringView("closed");
            return std::tuple(closed, row.lastContact.toJulianDay(), row.reference, row.person);
        });
        return rows;
    });
}

} // namespace db

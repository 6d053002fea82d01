#include "db/people/CaseloadQuery.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/Outcome.h"

namespace db
{

using model::Result;

namespace
{

// A person's line needs four short looks into indexes; no note is decrypted.
constexpr const char *everyone =
    "SELECT person.reference,"
    " (SELECT max(day) FROM contact WHERE contact.file = person.row AND contact.state = 0 AND contact.outcome = ?1),"
    " (SELECT next FROM contact WHERE contact.file = person.row AND contact.state = 0 ORDER BY day DESC LIMIT 1),"
    " (SELECT count(*) FROM enrolment WHERE enrolment.file = person.row AND struck IS NULL),"
    " (SELECT count(*) FROM enrolment WHERE enrolment.file = person.row AND struck IS NULL AND closed IS NULL),"
    " (SELECT key_worker FROM enrolment WHERE enrolment.file = person.row AND struck IS NULL ORDER BY closed IS NULL"
    "  DESC, started DESC LIMIT 1),"
    " (SELECT coalesce(programme.lapse_days, 90) FROM enrolment JOIN programme ON programme.row = enrolment.programme"
    "  WHERE enrolment.file = person.row AND enrolment.struck IS NULL ORDER BY started DESC LIMIT 1)"
    " FROM person WHERE person.struck IS NULL";

constexpr const char *matching = " AND person.row IN (SELECT rowid FROM person_text WHERE person_text MATCH ?2)";

QString stateOf(SQLite::Statement &row, QDate lastContact, QDate today)
{
    constexpr int usualLapse = 90;
    if (row.getColumn(3).getInt() == 0) {
        return QStringLiteral("not enrolled");
    }
    if (row.getColumn(4).getInt() == 0) {
        return QStringLiteral("closed");
    }
    const int lapse = row.getColumn(6).isNull() ? usualLapse : row.getColumn(6).getInt();
    const bool quiet = !lastContact.isValid() || lastContact.daysTo(today) > lapse;
    return quiet ? QStringLiteral("quiet") : QStringLiteral("in touch");
}

} // namespace

QString CaseloadQuery::matchText(const QString &search)
{
    QStringList words;
    for (QString word : search.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        word.replace(QLatin1Char('"'), QLatin1String("\"\""));
        words.append(QLatin1Char('"') + word + QLatin1String("\"*"));
    }
    return words.join(QLatin1Char(' '));
}

Result<QList<CaseloadRow>> CaseloadQuery::rows(const QString &search, QDate today)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<CaseloadRow>> {
        QList<CaseloadRow> rows;
        const QString match = matchText(search);
        SQLite::Statement &select =
            m_store.reader().statement(match.isEmpty() ? std::string(everyone) : std::string(everyone) + matching);
        select.bind(1, static_cast<int>(model::Outcome::Attended));
        if (!match.isEmpty()) {
            bindText(select, 2, match);
        }
        while (select.executeStep()) {
            CaseloadRow row;
            row.reference = textOf(select.getColumn(0));
            row.lastContact = dayOf(select.getColumn(1));
            row.nextDue = dayOf(select.getColumn(2));
            row.keyWorker = textOf(select.getColumn(5));
            row.state = stateOf(select, row.lastContact, today);
            rows.append(row);
        }
        select.reset();
        std::ranges::stable_sort(rows, {}, [](const CaseloadRow &row) { return row.lastContact.toJulianDay(); });
        return rows;
    });
}

} // namespace db

#include "db/bench/BenchQuery.h"

#include "db/sqlcipher/SqlError.h"

namespace db
{

QList<BenchQuery> BenchQuery::all(const QString &worker)
{
    return {
        {QStringLiteral("one worker's caseload"),
         "SELECT person.row, reference, given_name, family_name, (SELECT max(day) FROM contact WHERE contact.file ="
         " person.file AND state = 0) FROM enrolment JOIN person ON person.row = enrolment.file WHERE key_worker = ?"
         " AND closed IS NULL AND enrolment.struck IS NULL",
         worker},
        {QStringLiteral("whole caseload"),
         "SELECT row, reference, given_name, family_name, (SELECT max(day) FROM contact WHERE contact.file ="
         " person.file AND state = 0) FROM person WHERE struck IS NULL",
         {}},
        {QStringLiteral("one timeline"),
         "SELECT day, time, channel, outcome, worker, note FROM contact WHERE file = (SELECT file FROM person WHERE"
         " struck IS NULL ORDER BY row LIMIT 1 OFFSET 3) AND state = 0 ORDER BY day DESC, time DESC",
         {}},
        {QStringLiteral("search, newest 50"),
         "SELECT contact.row, day, contact.note FROM note_text JOIN contact ON contact.row = note_text.rowid WHERE "
         "note_text"
         " MATCH ? ORDER BY note_text.rowid DESC LIMIT 50",
         QStringLiteral("hous*")},
        {QStringLiteral("all contact days"),
         "SELECT file, day, outcome, channel, time, enrolment FROM contact INDEXED BY contact_day WHERE state = 0"
         " ORDER BY file, day",
         {}},
    };
}

model::Result<qint64> BenchQuery::run(SQLite::Database &database) const
{
    return guarded(name, [&]() -> model::Result<qint64> {
        SQLite::Statement statement(database, sql);
        if (!value.isEmpty()) {
            statement.bind(1, value.toStdString());
        }
        qint64 rows = 0;
        while (statement.executeStep()) {
            ++rows;
        }
        return rows;
    });
}

} // namespace db

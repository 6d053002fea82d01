#include "db/engagement/PersonNames.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::Result;

namespace
{

/// Columns 0 to 3: reference, given, family and known-as name.
QString nameOf(SQLite::Statement &row)
{
    const QString known = textOf(row.getColumn(3)).trimmed();
    const QString own = textOf(row.getColumn(1)).trimmed();
    const QString given = own.isEmpty() ? known : own;
    QStringList parts{textOf(row.getColumn(2)).trimmed(), given};
    parts.removeAll(QString());
    return parts.isEmpty() ? textOf(row.getColumn(0)) : parts.join(QLatin1String(", "));
}

} // namespace

Result<QStringList> PersonNames::read(CaseStore &store, const QList<model::PersonId> &people)
{
    if (const Result<void> allowed = store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(store.folder().path, [&]() -> Result<QStringList> {
        QStringList names;
        names.reserve(people.size());
        SQLite::Statement &select = store.reader().statement(
            "SELECT reference, given_name, family_name, known_as FROM person JOIN entity ON entity.row = person.row"
            " WHERE entity.id = ?1");
        for (const model::PersonId &person : people) {
            select.reset();
            bindId(select, 1, person);
            names.append(select.executeStep() ? nameOf(select) : QString());
        }
        select.reset();
        return names;
    });
}

} // namespace db

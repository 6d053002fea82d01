#include "db/engagement/EngagementChoices.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::Result;

namespace
{

QStringList texts(Connection &connection, std::string_view sql)
{
    QStringList found;
    SQLite::Statement &select = connection.statement(sql);
    while (select.executeStep()) {
        const QString text = textOf(select.getColumn(0)).trimmed();
        // Filters do not tell upper from lower case, so neither does the list of them.
        if (!text.isEmpty() && !found.contains(text, Qt::CaseInsensitive)) {
            found.append(text);
        }
    }
    select.reset();
    found.sort(Qt::CaseInsensitive);
    return found;
}

} // namespace

Result<EngagementChoices> EngagementChoices::read(CaseStore &store)
{
    if (const Result<void> allowed = store.require(model::Action::ReadReports); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(store.folder().path, [&store]() -> Result<EngagementChoices> {
        Connection &reader = store.reader();
        return EngagementChoices{texts(reader, "SELECT name FROM programme ORDER BY row"),
                                 texts(reader, "SELECT DISTINCT key_worker FROM enrolment WHERE struck IS NULL"),
                                 texts(reader, "SELECT DISTINCT source FROM enrolment WHERE struck IS NULL")};
    });
}

} // namespace db

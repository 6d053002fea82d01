#include "db/schema/SchemaScripts.h"

#include "db/sqlcipher/SqlError.h"

#include <QFile>

static void loadScripts()
{
    Q_INIT_RESOURCE(schema);
}

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

Result<int> SchemaScripts::version(Connection &connection)
{
    return guarded(QStringLiteral("schema"),
                   [&]() -> Result<int> { return connection.database().execAndGet("PRAGMA user_version").getInt(); });
}

Result<std::string> SchemaScripts::text(int number)
{
    loadScripts();
    QFile script(QStringLiteral(":/schema/%1.sql").arg(number, 4, 10, QLatin1Char('0')));
    if (!script.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Internal, script.fileName());
    }
    return script.readAll().toStdString();
}

Result<void> SchemaScripts::upgrade(Connection &connection)
{
    const Result<int> found = version(connection);
    if (!found) {
        return std::unexpected(found.error());
    }
    if (*found > current) {
        return fail(ErrorCode::StoreNewer, QStringLiteral("cases.db"));
    }
    return guarded(QStringLiteral("schema"), [&]() -> Result<void> {
        const Connection::Scope scope(connection, WriteScope::Schema);
        for (int number = *found + 1; number <= current; ++number) {
            const Result<std::string> script = text(number);
            if (!script) {
                return std::unexpected(script.error());
            }
            SQLite::Transaction transaction(connection.database());
            connection.execute(*script);
            connection.execute("PRAGMA user_version = " + std::to_string(number));
            transaction.commit();
        }
        return {};
    });
}

} // namespace db

#include "db/access/UserNames.h"

#include "db/changelog/CellBinding.h"

namespace db
{

QHash<QByteArray, QString> UserNames::all(Connection &connection)
{
    QHash<QByteArray, QString> names;
    SQLite::Statement &select = connection.statement("SELECT id, name FROM user WHERE name IS NOT NULL");
    while (select.executeStep()) {
        names.insert(bytesOf(select.getColumn(0)), textOf(select.getColumn(1)));
    }
    select.reset();
    return names;
}

QString UserNames::of(const QHash<QByteArray, QString> &names, const model::UserId &user)
{
    const QString name = names.value(user.bytes());
    return name.isEmpty() ? user.toString() : name;
}

} // namespace db

#include "db/store/LocalSettings.h"

#include "db/changelog/CellBinding.h"

namespace db
{

model::IncarnationId LocalSettings::incarnation()
{
    return model::IncarnationId::fromBytes(value("incarnation")).value_or(model::IncarnationId());
}

QByteArray LocalSettings::value(const char *name)
{
    SQLite::Statement &select = m_connection.statement("SELECT value FROM local WHERE name = ?");
    select.bind(1, name);
    const QByteArray found = select.executeStep() ? bytesOf(select.getColumn(0)) : QByteArray();
    select.reset();
    return found;
}

void LocalSettings::setValue(const char *name, const QByteArray &value)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO local (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    insert.bind(1, name);
    bindBytes(insert, 2, value);
    insert.exec();
}

} // namespace db

#include "db/store/LocalSettings.h"

#include "db/changelog/CellBinding.h"

namespace db
{

model::IncarnationId LocalSettings::incarnation()
{
    return model::IncarnationId::fromBytes(value("incarnation")).value_or(model::IncarnationId());
}

void LocalSettings::setIncarnation(const model::IncarnationId &id)
{
    setValue("incarnation", id.bytes());
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert = m_connection.statement("INSERT OR IGNORE INTO own_incarnation (id) VALUES (?)");
    bindId(insert, 1, id);
    insert.exec();
}

std::set<model::IncarnationId> LocalSettings::ownIncarnations()
{
    std::set<model::IncarnationId> own{incarnation()};
    SQLite::Statement &select = m_connection.statement("SELECT id FROM own_incarnation");
    while (select.executeStep()) {
        own.insert(idOf<model::IncarnationId>(select.getColumn(0)));
    }
    select.reset();
    return own;
}

model::DeviceId LocalSettings::device()
{
    return model::DeviceId::fromBytes(value("device")).value_or(model::DeviceId());
}

SecureBytes LocalSettings::secret(const char *name)
{
    SQLite::Statement &select = m_connection.statement("SELECT value FROM local WHERE name = ?");
    select.bind(1, name);
    SecureBytes found;
    if (select.executeStep()) {
        const SQLite::Column column = select.getColumn(0);
        found = SecureBytes::copyOf(
            {static_cast<const unsigned char *>(column.getBlob()), static_cast<size_t>(column.getBytes())});
    }
    select.reset();
    return found;
}

void LocalSettings::setSecret(const char *name, const SecureBytes &secret)
{
    // Bound without a copy, so that none of ours is left in memory.
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO local (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    insert.bind(1, name);
    insert.bindNoCopy(2, secret.data(), static_cast<int>(secret.size()));
    insert.exec();
    insert.clearBindings();
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

#include "db/settings/UserSettings.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::Result;

Result<QCborValue> UserSettings::value(const QString &name)
{
    return guarded(m_store.folder().path, [&]() -> Result<QCborValue> {
        SQLite::Statement &select =
            m_store.reader().statement("SELECT value FROM user_setting WHERE user = ? AND name = ?");
        bindId(select, 1, m_store.session().user);
        bindText(select, 2, name);
        const QByteArray kept = select.executeStep() ? bytesOf(select.getColumn(0)) : QByteArray();
        select.reset();
        return kept.isEmpty() ? QCborValue() : QCborValue::fromCbor(kept);
    });
}

Result<void> UserSettings::setValue(const QString &name, const QCborValue &value)
{
    const WriteLock lock(m_store);
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        Connection &writer = m_store.writer();
        const Connection::Scope scope(writer, WriteScope::Local);
        SQLite::Statement &write =
            writer.statement(value.isUndefined() ? "DELETE FROM user_setting WHERE user = ? AND name = ?"
                                                 : "INSERT INTO user_setting (user, name, value) VALUES (?, ?, ?)"
                                                   " ON CONFLICT (user, name) DO UPDATE SET value = excluded.value");
        bindId(write, 1, m_store.session().user);
        bindText(write, 2, name);
        if (!value.isUndefined()) {
            bindBytes(write, 3, value.toCbor());
        }
        write.exec();
        return {};
    });
}

} // namespace db

#include "db/store/threads/ThreadReaders.h"

#include "db/sqlcipher/SqlError.h"

#include <QThread>

namespace db
{

using model::Result;

Result<Connection *> ThreadReaders::ofThisThread(const QString &path, const SecureBytes &key)
{
    const std::lock_guard lock(m_mutex);
    // Should a new thread be given an ended one's address, it is given its connection as well: nobody else has it.
    std::unique_ptr<Connection> &reader = m_readers[QThread::currentThread()];
    if (reader) {
        return reader.get();
    }
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, key.bytes(), Connection::Mode::Read);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    return guarded(path, [&]() -> Result<Connection *> {
        // Half of what the window's own connection may keep: there is one of these for each core.
        (*opened)->execute("PRAGMA cache_size=-32768");
        reader = *std::move(opened);
        return reader.get();
    });
}

void ThreadReaders::close()
{
    const std::lock_guard lock(m_mutex);
    m_readers.clear();
}

} // namespace db

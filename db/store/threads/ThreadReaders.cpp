#include "db/store/threads/ThreadReaders.h"

#include "db/sqlcipher/SqlError.h"

#include <QThread>

#include <algorithm>

namespace db
{

using model::Result;

Result<Connection *> ThreadReaders::ofThisThread(const QString &path, const std::vector<SecureBytes> &keys)
{
    const std::lock_guard lock(m_mutex);
    // Should a new thread be given an ended one's address, it is given its connection as well: nobody else has it.
    std::unique_ptr<Connection> &reader = m_readers[QThread::currentThread()];
    if (reader) {
        return reader.get();
    }
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, keys.front().bytes(), Connection::Mode::Read);
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

bool ThreadReaders::isEmpty() const
{
    const std::lock_guard lock(m_mutex);
    return std::ranges::none_of(m_readers, [](const auto &one) { return one.second != nullptr; });
}

void ThreadReaders::close()
{
    const std::lock_guard lock(m_mutex);
    m_readers.clear();
}

} // namespace db

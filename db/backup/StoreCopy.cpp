#include "db/backup/StoreCopy.h"

#include "db/changelog/ChangeLog.h"
#include "db/files/DurableFile.h"
#include "db/sqlcipher/SqlError.h"
#include "db/store/LocalSettings.h"
#include "db/verification/PageCheck.h"

#include <QFile>

#include <sqlite3.h>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

constexpr int pagesAtOnce = 2000;

/// Ends the engine's copying however it is left.
class PageCopy
{
public:
    PageCopy(Connection &target, Connection &source)
        : m_target(target)
        , m_backup(sqlite3_backup_init(target.database().getHandle(), "main", source.database().getHandle(), "main"))
    {
        if (!m_backup) {
            throw SQLite::Exception(target.database().getHandle());
        }
    }
    ~PageCopy()
    {
        if (m_backup) {
            sqlite3_backup_finish(m_backup);
        }
    }
    PageCopy(const PageCopy &) = delete;
    PageCopy &operator=(const PageCopy &) = delete;

    /// True when all is copied.
    bool step()
    {
        const int result = sqlite3_backup_step(m_backup, pagesAtOnce);
        if (result != SQLITE_DONE && result != SQLITE_OK) {
            throw SQLite::Exception(m_target.database().getHandle(), result);
        }
        return result == SQLITE_DONE;
    }
    void finish()
    {
        const int result = sqlite3_backup_finish(std::exchange(m_backup, nullptr));
        if (result != SQLITE_OK) {
            throw SQLite::Exception(m_target.database().getHandle(), result);
        }
    }

private:
    Connection &m_target;
    sqlite3_backup *m_backup;
};

} // namespace

Result<void> StoreCopy::write(Connection &source, std::span<const unsigned char> key, const QString &path,
                              const Stop &stop)
{
    Result<std::unique_ptr<Connection>> target = Connection::open(path, key, Connection::Mode::Create);
    if (!target) {
        return std::unexpected(target.error());
    }
    const Result<void> copied = guarded(path, [&]() -> Result<void> {
        const Connection::Scope scope(**target, WriteScope::Schema);
        // A half-written copy is thrown away, so it needs no journal of its own.
        (*target)->database().execAndGet("PRAGMA journal_mode=OFF");
        PageCopy copy(**target, source);
        while (!copy.step()) {
            if (stop && stop()) {
                return fail(ErrorCode::Cancelled, path);
            }
        }
        copy.finish();
        return {};
    });
    target->reset();
    if (!copied) {
        return copied;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return syncFile(file);
}

Result<Generation> StoreCopy::generation(const QString &path, std::span<const unsigned char> key)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, key, Connection::Mode::Read);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    return guarded(path, [&]() -> Result<Generation> {
        ChangeLog log(**copy);
        const qint64 last = log.lastSeq();
        return Generation{LocalSettings(**copy).generation(), last, log.rollingAt(last)};
    });
}

Result<void> StoreCopy::check(const QString &path, std::span<const unsigned char> key)
{
    const Result<std::unique_ptr<Connection>> copy = Connection::open(path, key, Connection::Mode::Read);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    const Result<QStringList> findings = PageCheck::run(**copy);
    if (!findings) {
        return std::unexpected(findings.error());
    }
    return findings->isEmpty() ? Result<void>() : fail(ErrorCode::StoreDamaged, path, findings->first());
}

} // namespace db

// StoreLock lets one process at a time open a store; a lock left by a dead process is noticed and taken over.
#pragma once

#include "db/store/StoreFolder.h"
#include "model/core/Result.h"

#include <QFile>
#include <QLockFile>

#include <memory>

namespace db
{

class StoreLock
{
public:
    /// StoreOpenElsewhere when another process holds it, FolderReadOnly when the lock cannot be written.
    [[nodiscard]] static model::Result<std::unique_ptr<QLockFile>> take(const StoreFolder &folder)
    {
        auto lock = std::make_unique<QLockFile>(folder.lock());
        lock->setStaleLockTime(0); // a long session is not stale: only a dead process is
        if (lock->tryLock(0)) {
            return lock;
        }
        if (!saysWhose(*lock)) {
            // A kill between making the file and writing into it; who lives needs far less than this.
            if (lock->tryLock(500)) {
                return lock;
            }
            if (!saysWhose(*lock) && QFile::remove(folder.lock()) && lock->tryLock(0)) {
                return lock;
            }
        }
        const bool held = lock->error() == QLockFile::LockFailedError;
        return model::fail(held ? model::ErrorCode::StoreOpenElsewhere : model::ErrorCode::FolderReadOnly, folder.path);
    }

private:
    static bool saysWhose(const QLockFile &lock)
    {
        qint64 process = 0;
        QString host;
        QString program;
        return lock.error() != QLockFile::LockFailedError || lock.getLockInfo(&process, &host, &program);
    }
};

} // namespace db

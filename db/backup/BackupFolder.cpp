#include "db/backup/BackupFolder.h"

#include <QDir>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

const QString prefix = QStringLiteral(".alongside-backup-");

std::unique_ptr<QLockFile> lockIn(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(QDir(folder).filePath(QStringLiteral("lock")));
    lock->setStaleLockTime(0); // a long backup is not stale: only a dead process is
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

} // namespace

Result<BackupFolder> BackupFolder::make(const QString &beside)
{
    removeAbandoned(beside);
    BackupFolder made;
    made.m_folder = std::make_unique<QTemporaryDir>(QDir(beside).filePath(prefix + QStringLiteral("XXXXXX")));
    if (made.m_folder->isValid()) {
        made.m_lock = lockIn(made.path());
    }
    return made.m_lock ? Result<BackupFolder>(std::move(made)) : fail(ErrorCode::FolderReadOnly, beside);
}

void BackupFolder::removeAbandoned(const QString &beside)
{
    // What cannot be removed now is tried again at the next backup; all that lies in it is encrypted.
    const QDir folder(beside);
    for (const QString &name : folder.entryList({prefix + QLatin1Char('*')}, QDir::Dirs | QDir::Hidden)) {
        if (const std::unique_ptr<QLockFile> free = lockIn(folder.filePath(name))) {
            free->unlock(); // its file goes with the rest
            QDir(folder.filePath(name)).removeRecursively();
        }
    }
}

} // namespace db

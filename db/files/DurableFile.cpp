#include "db/files/DurableFile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <fcntl.h>
#include <unistd.h>
#endif

namespace db
{

using model::ErrorCode;
using model::fail;

namespace
{

std::unexpected<model::Error> failFromSystem(const QString &path, int error)
{
    const ErrorCode code = error == ENOSPC ? ErrorCode::DiskFull : ErrorCode::CannotWrite;
    return fail(code, path, QString::fromLocal8Bit(std::strerror(error)));
}

std::unexpected<model::Error> failFromQt(const QString &path, const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError) {
        return fail(ErrorCode::DiskFull, path, file.errorString());
    }
    const bool folderWritable = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    return fail(folderWritable ? ErrorCode::CannotWrite : ErrorCode::FolderReadOnly, path, file.errorString());
}

} // namespace

model::Result<void> replaceDurably(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failFromQt(path, file);
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (file.write(content) != content.size()) {
        return failFromQt(path, file);
    }
    // QSaveFile syncs too, but ignores the answer.
    if (const model::Result<void> synced = syncFile(file); !synced) {
        return synced;
    }
    if (!file.commit()) {
        return failFromQt(path, file);
    }
    return syncFolder(QFileInfo(path).absolutePath());
}

#ifdef Q_OS_WIN

model::Result<void> syncFile(QFileDevice &file)
{
    if (!file.flush()) {
        return failFromQt(file.fileName(), file);
    }
    if (_commit(file.handle()) != 0) {
        return failFromSystem(file.fileName(), errno);
    }
    return {};
}

model::Result<void> syncFolder(const QString &)
{
    return {}; // NTFS keeps names in its own journal; there is no call to wait for.
}

#else

model::Result<void> syncFile(QFileDevice &file)
{
    if (!file.flush()) {
        return failFromQt(file.fileName(), file);
    }
    if (::fsync(file.handle()) != 0) {
        return failFromSystem(file.fileName(), errno);
    }
    return {};
}

model::Result<void> syncFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return failFromSystem(folder, errno);
    }
    const int failed = ::fsync(descriptor) != 0 ? errno : 0;
    ::close(descriptor);
    // Some file systems (network shares) cannot sync a folder at all: that is their answer, not a fault of ours.
    if (failed != 0 && failed != EINVAL && failed != ENOTSUP) {
        return failFromSystem(folder, failed);
    }
    return {};
}

#endif

} // namespace db

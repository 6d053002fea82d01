#include "db/backup/StoreBackup.h"

#include "db/backup/BackupArchive.h"
#include "db/backup/StoreCopy.h"
#include "db/files/DurableFile.h"
#include "db/files/FileHash.h"
#include "db/sqlcipher/SqlError.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

Result<void> copyFile(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to)) {
        const bool full = source.error() == QFileDevice::ResourceError;
        return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, to, source.errorString());
    }
    return {};
}

Result<void> putInPlace(const QString &from, const QString &to)
{
    // Unlike QFile::rename this replaces what is there in one step.
    std::error_code error;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), error);
    if (error) {
        return fail(ErrorCode::CannotWrite, to);
    }
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace

Result<qint64> StoreBackup::write(const QString &path, const Stop &stop)
{
    if (const Result<void> allowed = m_store.require(model::Action::BackupStore); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString beside = QFileInfo(path).absolutePath();
    if (!QFileInfo(beside).isDir() || QFileInfo(path).isDir()) {
        return fail(ErrorCode::CannotWrite, path);
    }
    // Inside the folder that was chosen, so that the last step is a rename and nothing lies anywhere else.
    const QTemporaryDir work(beside + QStringLiteral("/.alongside-backup-XXXXXX"));
    if (!work.isValid()) {
        return fail(ErrorCode::FolderReadOnly, beside);
    }
    const Result<BackupManifest> manifest = gather(work.path(), stop);
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    const QString made = work.filePath(QStringLiteral("backup.zip"));
    if (const Result<void> packed = BackupArchive::write(made, work.path(), *manifest, stop); !packed) {
        return std::unexpected(packed.error());
    }
    const Result<BackupArchive> readBack = BackupArchive::open(made);
    if (!readBack) {
        return std::unexpected(readBack.error());
    }
    if (const Result<void> same = readBack->extract({}, stop); !same) {
        return std::unexpected(same.error());
    }
    // The archive was compared with the hashes of this copy, so what opens here is what opens from there.
    const QString copy = work.filePath(QStringLiteral("cases.db"));
    if (const Result<void> whole = StoreCopy::check(copy, m_store.keys().storeKeys.front().bytes()); !whole) {
        return std::unexpected(whole.error());
    }
    const qint64 bytes = QFileInfo(made).size();
    if (const Result<void> placed = putInPlace(made, path); !placed) {
        return std::unexpected(placed.error());
    }
    return bytes;
}

Result<BackupManifest> StoreBackup::gather(const QString &folder, const Stop &stop)
{
    const QDir target(folder);
    const QString cases = target.filePath(QStringLiteral("cases.db"));
    const Result<void> copied = guarded(folder, [&] {
        return StoreCopy::write(m_store.reader(), m_store.keys().storeKeys.front().bytes(), cases, stop);
    });
    if (!copied) {
        return std::unexpected(copied.error());
    }
    QStringList names{QStringLiteral("cases.db"), QStringLiteral("keys.json")};
    for (const QString &name : QDir(m_store.folder().files()).entryList(QDir::Files)) {
        const QString inStore = QStringLiteral("files/") + name;
        if (BackupManifest::isStoreFile(inStore)) {
            names.append(inStore);
        }
    }
    target.mkpath(QStringLiteral("files"));
    BackupManifest manifest{m_store.environment().clock.today(), {}};
    for (const QString &name : names) {
        const QString path = target.filePath(name);
        if (name != QLatin1StringView("cases.db")) {
            const Result<void> taken = copyFile(QDir(m_store.folder().path).filePath(name), path);
            if (!taken) {
                return std::unexpected(taken.error());
            }
        }
        const Result<QByteArray> hash = FileHash::ofFile(path);
        if (!hash) {
            return std::unexpected(hash.error());
        }
        manifest.entries.append({name, QFileInfo(path).size(), *hash});
    }
    return manifest;
}

} // namespace db

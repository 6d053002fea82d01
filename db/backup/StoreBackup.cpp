#include "db/backup/StoreBackup.h"

#include "db/backup/BackupArchive.h"
#include "db/backup/BackupFolder.h"
#include "db/backup/StoreCopy.h"
#include "db/files/DurableFile.h"
#include "db/files/FileHash.h"
#include "db/sqlcipher/SqlError.h"

#include <QDir>
#include <QFileInfo>

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

SecureBytes StoreBackup::newestKey()
{
    // After somebody was removed the store waits for its new key until it is closed; a copy need not.
    const WriteLock lock(m_store);
    return SecureBytes::copyOf(m_store.keys().storeKeys.back().bytes());
}

Result<qint64> StoreBackup::write(const QString &path, const Stop &stop)
{
    if (const Result<void> allowed = m_store.require(model::Action::BackupStore); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString beside = QFileInfo(path).absolutePath();
    if (!QFileInfo(beside).isDir() || QFileInfo(path).isDir()) {
        return fail(ErrorCode::CannotWrite, path);
    }
    for (;;) {
        // Inside the folder that was chosen, so that the last step is a rename and nothing lies anywhere else.
        const Result<BackupFolder> work = BackupFolder::make(beside);
        if (!work) {
            return std::unexpected(work.error());
        }
        const SecureBytes key = newestKey();
        const QString archive = work->filePath(QStringLiteral("backup.zip"));
        if (const Result<void> made = make(work->path(), archive, key, stop); !made) {
            return std::unexpected(made.error());
        }
        const WriteLock lock(m_store);
        if (newestKey() != key) {
            continue; // somebody was removed meanwhile, who may have kept the key of this copy
        }
        const qint64 bytes = QFileInfo(archive).size();
        const Result<void> placed = putInPlace(archive, path);
        return placed ? Result<qint64>(bytes) : std::unexpected(placed.error());
    }
}

Result<void> StoreBackup::make(const QString &folder, const QString &archive, const SecureBytes &key, const Stop &stop)
{
    const Result<BackupManifest> manifest = gather(folder, key, stop);
    if (!manifest) {
        return std::unexpected(manifest.error());
    }
    if (const Result<void> packed = BackupArchive::write(archive, folder, *manifest, stop); !packed) {
        return packed;
    }
    const Result<BackupArchive> readBack = BackupArchive::open(archive);
    if (!readBack) {
        return std::unexpected(readBack.error());
    }
    if (const Result<void> same = readBack->extract({}, stop); !same) {
        return same;
    }
    // The archive was compared with the hashes of this copy, so what opens here is what opens from there.
    return StoreCopy::check(QDir(folder).filePath(QStringLiteral("cases.db")), key.bytes());
}

Result<void> StoreBackup::copyKeySlots(const QString &folder, const SecureBytes &key)
{
    const WriteLock lock(m_store);
    const Result<void> copied = copyFile(m_store.folder().keys(), QDir(folder).filePath(QStringLiteral("keys.json")));
    Result<KeySlots> slots_ = copied ? KeySlots::load(folder) : std::unexpected(copied.error());
    if (!slots_) {
        return std::unexpected(slots_.error());
    }
    OpenedKeys keys;
    size_t inUse = 0;
    for (const SecureBytes &each : m_store.keys().storeKeys) {
        inUse = each == key ? keys.storeKeys.size() : inUse;
        keys.storeKeys.push_back(SecureBytes::copyOf(each.bytes()));
    }
    return slots_->finishRotation(keys, inUse);
}

Result<BackupManifest> StoreBackup::gather(const QString &folder, const SecureBytes &key, const Stop &stop)
{
    const QDir target(folder);
    const QString cases = target.filePath(QStringLiteral("cases.db"));
    const Result<void> copied =
        guarded(folder, [&] { return StoreCopy::write(m_store.reader(), key.bytes(), cases, stop); });
    const Result<Generation> end = copied ? StoreCopy::generation(cases, key.bytes()) : std::unexpected(copied.error());
    if (!end) {
        return std::unexpected(end.error());
    }
    if (const Result<void> taken = copyKeySlots(folder, key); !taken) {
        return std::unexpected(taken.error());
    }
    QStringList names{QStringLiteral("cases.db"), QStringLiteral("keys.json")};
    target.mkpath(QStringLiteral("files"));
    for (const QString &name : QDir(m_store.folder().files()).entryList(QDir::Files)) {
        const QString inStore = QStringLiteral("files/") + name;
        if (!BackupManifest::isStoreFile(inStore)) {
            continue;
        }
        const Result<void> taken = copyFile(QDir(m_store.folder().path).filePath(inStore), target.filePath(inStore));
        if (!taken) {
            return std::unexpected(taken.error());
        }
        names.append(inStore);
    }
    BackupManifest manifest{m_store.environment().clock.today(), *end, {}, {}};
    for (const QString &name : names) {
        const QString path = target.filePath(name);
        const Result<QByteArray> hash = FileHash::ofFile(path);
        if (!hash) {
            return std::unexpected(hash.error());
        }
        manifest.entries.append({name, QFileInfo(path).size(), *hash});
    }
    manifest.seal = manifest.sealUnder(key);
    return manifest;
}

} // namespace db

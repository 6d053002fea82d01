#include "db/backup/BackupArchive.h"

#include "db/files/DurableFile.h"
#include "db/files/FileHash.h"

#include <QDir>
#include <QFile>

#include <cerrno>
#include <zip.h>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

constexpr char manifestName[] = "manifest.json";
constexpr qint64 largestManifest = 16 << 20;

std::unexpected<model::Error> failFromZip(const QString &path, zip_error_t *error)
{
    const bool system = zip_error_system_type(error) == ZIP_ET_SYS;
    const int code = system ? zip_error_code_system(error) : 0;
    const bool full = code == ENOSPC || code == EFBIG || code == EDQUOT;
    const bool cancelled = zip_error_code_zip(error) == ZIP_ER_CANCELLED;
    return fail(cancelled ? ErrorCode::Cancelled
                : full    ? ErrorCode::DiskFull
                          : ErrorCode::CannotWrite,
                path, QString::fromUtf8(zip_error_strerror(error)));
}

/// Adds one file to the archive as it is; false if libzip will not.
bool addEntry(zip *archive, const char *name, zip_source_t *source)
{
    if (!source) {
        return false;
    }
    const zip_int64_t index = zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    // What is encrypted does not get smaller.
    return zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0) == 0;
}

bool addAll(zip *archive, const QString &folder, const BackupManifest &manifest, const QByteArray &json)
{
    const auto length = static_cast<zip_uint64_t>(json.size());
    if (!addEntry(archive, manifestName, zip_source_buffer(archive, json.constData(), length, 0))) {
        return false;
    }
    for (const BackupManifest::Entry &entry : manifest.entries) {
        const QByteArray path = QFile::encodeName(QDir(folder).filePath(entry.name));
        if (!addEntry(archive, entry.name.toUtf8().constData(), zip_source_file(archive, path.constData(), 0, -1))) {
            return false;
        }
    }
    return true;
}

int askToStop(zip *, void *stop)
{
    return (*static_cast<const BackupArchive::Stop *>(stop))() ? 1 : 0;
}

} // namespace

Result<void> BackupArchive::write(const QString &path, const QString &folder, const BackupManifest &manifest,
                                  const Stop &stop)
{
    int code = 0;
    zip *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_EXCL, &code);
    if (!archive) {
        return fail(ErrorCode::CannotWrite, path);
    }
    Stop asked = stop;
    if (asked) {
        zip_register_cancel_callback_with_state(archive, askToStop, nullptr, &asked);
    }
    const QByteArray json = manifest.toJson();
    // The archive is written when it is closed; until then there is nothing at its path.
    if (!addAll(archive, folder, manifest, json) || zip_close(archive) != 0) {
        const auto failed = failFromZip(path, zip_get_error(archive));
        zip_discard(archive);
        return failed;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return fail(ErrorCode::CannotWrite, path, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return syncFile(file);
}

BackupArchive::BackupArchive(Zip archive, const QString &path)
    : m_zip(std::move(archive))
    , m_path(path)
{
}

Result<BackupArchive> BackupArchive::open(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::CannotRead : ErrorCode::FileNotFound, path);
    }
    int code = 0;
    Zip archive(zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &code), zip_discard);
    if (!archive) {
        return fail(ErrorCode::FileMalformed, path);
    }
    BackupArchive opened(std::move(archive), path);
    if (const Result<void> read = opened.readManifest(); !read) {
        return std::unexpected(read.error());
    }
    return opened;
}

Result<void> BackupArchive::readManifest()
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> file(zip_fopen(m_zip.get(), manifestName, 0), zip_fclose);
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (!file || zip_stat(m_zip.get(), manifestName, 0, &stat) != 0 || stat.size > largestManifest) {
        return fail(ErrorCode::FileMalformed, m_path);
    }
    QByteArray json(static_cast<qsizetype>(stat.size), Qt::Uninitialized);
    if (zip_fread(file.get(), json.data(), stat.size) != json.size()) {
        return fail(ErrorCode::FileMalformed, m_path);
    }
    Result<BackupManifest> manifest = BackupManifest::fromJson(json);
    if (!manifest) {
        return fail(manifest.error().code, m_path);
    }
    m_manifest = *std::move(manifest);
    return {};
}

Result<void> BackupArchive::extract(const QString &folder, const Stop &stop) const
{
    for (const BackupManifest::Entry &entry : m_manifest.entries) {
        if (const Result<void> extracted = extractFile(entry, folder, stop); !extracted) {
            return extracted;
        }
    }
    return folder.isEmpty() ? Result<void>() : syncFolder(folder);
}

Result<void> BackupArchive::extractFile(const BackupManifest::Entry &entry, const QString &folder,
                                        const Stop &stop) const
{
    const std::unique_ptr<zip_file_t, int (*)(zip_file_t *)> packed(
        zip_fopen(m_zip.get(), entry.name.toUtf8().constData(), 0), zip_fclose);
    if (!packed) {
        return fail(ErrorCode::FileMalformed, m_path);
    }
    QFile file(QDir(folder).filePath(entry.name));
    if (!folder.isEmpty() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return fail(ErrorCode::CannotWrite, file.fileName(), file.errorString());
    }
    if (file.isOpen()) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    FileHash hash;
    QByteArray piece(FileHash::pieceSize, Qt::Uninitialized);
    qint64 bytes = 0;
    // One more than it should have is read, never more: the archive may have been made to fill the disk.
    for (zip_int64_t read = 1; read > 0 && bytes <= entry.bytes;) {
        if (stop && stop()) {
            return fail(ErrorCode::Cancelled, m_path);
        }
        read = zip_fread(packed.get(), piece.data(), static_cast<zip_uint64_t>(piece.size()));
        const QByteArrayView content(piece.constData(), std::max<zip_int64_t>(read, 0));
        hash.add(content);
        bytes += content.size();
        if (file.isOpen() && file.write(content.data(), content.size()) != content.size()) {
            return fail(file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::CannotWrite,
                        file.fileName(), file.errorString());
        }
    }
    if (bytes != entry.bytes || hash.result() != entry.hash) {
        return fail(ErrorCode::FileMalformed, m_path);
    }
    return file.isOpen() ? syncFile(file) : Result<void>();
}

} // namespace db

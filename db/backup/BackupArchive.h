// BackupArchive is the one file that a backup is: a ZIP archive of a store's encrypted files, stored as they are.
#pragma once

#include "db/backup/BackupManifest.h"

#include <functional>
#include <memory>

struct zip;

namespace db
{

class BackupArchive
{
public:
    using Stop = std::function<bool()>;

    /// Writes `path`, which must not exist, from the manifest's files in `folder`, durably. DiskFull, CannotWrite,
    /// Cancelled; nothing is at `path` then.
    [[nodiscard]] static model::Result<void> write(const QString &path, const QString &folder,
                                                   const BackupManifest &manifest, const Stop &stop = {});

    /// Opens an archive and reads its manifest. FileNotFound, CannotRead, FileMalformed, StoreNewer.
    [[nodiscard]] static model::Result<BackupArchive> open(const QString &path);

    [[nodiscard]] const BackupManifest &manifest() const { return m_manifest; }

    /// Reads every file of the manifest to its end and compares it, and writes it into `folder` (durably) unless that
    /// is empty. FileMalformed when a file is missing or changed; DiskFull, CannotWrite, Cancelled. What was written
    /// before an error stays.
    [[nodiscard]] model::Result<void> extract(const QString &folder, const Stop &stop = {}) const;

private:
    using Zip = std::unique_ptr<zip, void (*)(zip *)>;

    explicit BackupArchive(Zip archive, const QString &path);
    [[nodiscard]] model::Result<void> readManifest();
    [[nodiscard]] model::Result<void> extractFile(const BackupManifest::Entry &entry, const QString &folder,
                                                  const Stop &stop) const;

    Zip m_zip;
    QString m_path;
    BackupManifest m_manifest;
};

} // namespace db

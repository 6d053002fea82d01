// BackupManifest lists what a backup holds, with the hash of each file, so that a damaged copy is noticed.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>

namespace db
{

struct BackupManifest
{
    struct Entry
    {
        QString name; ///< Within the store's folder: "cases.db", "files/1f…".
        qint64 bytes = 0;
        QByteArray hash; ///< BLAKE2b-256.
    };

    static constexpr int format = 1;

    QDate made;
    QList<Entry> entries;

    [[nodiscard]] QByteArray toJson() const;

    /// FileMalformed when it is not a manifest, names a file that no store has, or lacks one that every store has;
    /// StoreNewer when its format is ahead of us.
    [[nodiscard]] static model::Result<BackupManifest> fromJson(const QByteArray &json);

    /// Whether a store has a file of this name: anything else is never written to the disk.
    [[nodiscard]] static bool isStoreFile(const QString &name);
};

} // namespace db

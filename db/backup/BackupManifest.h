// BackupManifest lists what a backup holds, with the hash of each file and a seal over all of it, so that a damaged
// copy is noticed and nobody without the store's key can put anything else in its place.
#pragma once

#include "db/keys/SecureBytes.h"
#include "db/store/Generation.h"
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

    /// The first had no seal, and no release wrote it.
    static constexpr int format = 2;

    QDate made;
    Generation
        copied; ///< How far the store had come: an older backup is as authentic as the newest, this tells them apart.
    QList<Entry> entries;
    QByteArray seal; ///< 32 bytes: keyed hash of all the rest.

    [[nodiscard]] QByteArray toJson() const;

    /// The seal that this content has under `storeKey`, the key that the backup opens with.
    [[nodiscard]] QByteArray sealUnder(const SecureBytes &storeKey) const;

    /// FileMalformed when it is not a manifest, names a file that no store has, or lacks one that every store has;
    /// StoreNewer when its format is ahead of us. The seal is not checked.
    [[nodiscard]] static model::Result<BackupManifest> fromJson(const QByteArray &json);

    /// Whether a store has a file of this name: anything else is never written to the disk.
    [[nodiscard]] static bool isStoreFile(const QString &name);
};

} // namespace db

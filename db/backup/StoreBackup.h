// StoreBackup writes an encrypted, checked copy of an open store into one file, while the store is in use.
#pragma once

#include "db/backup/BackupManifest.h"
#include "db/store/CaseStore.h"

namespace db
{

class StoreBackup
{
public:
    using Stop = std::function<bool()>;

    explicit StoreBackup(CaseStore &store)
        : m_store(store)
    {
    }

    /// Writes the backup to `path` and returns its size. It is put in place, over an older one if there is one, only
    /// after it was read back whole and its copy of the store was opened and every page of it checked; before that
    /// everything lies encrypted in a folder of its own beside it. Nobody who was removed before it is in place opens
    /// it, with whatever they kept. Needs Action::BackupStore. FolderReadOnly, CannotWrite, DiskFull, StoreDamaged,
    /// Cancelled: nothing is left behind and an older backup is untouched.
    [[nodiscard]] model::Result<qint64> write(const QString &path, const Stop &stop = {});

private:
    [[nodiscard]] SecureBytes newestKey();
    [[nodiscard]] model::Result<void> make(const QString &folder, const QString &archive, const SecureBytes &key,
                                           const Stop &stop);
    [[nodiscard]] model::Result<BackupManifest> gather(const QString &folder, const SecureBytes &key, const Stop &stop);
    [[nodiscard]] model::Result<void> copyKeySlots(const QString &folder, const SecureBytes &key);

    CaseStore &m_store;
};

} // namespace db

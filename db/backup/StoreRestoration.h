// StoreRestoration makes a store out of a backup, in a folder of its own.
#pragma once

#include "db/backup/BackupManifest.h"
#include "db/store/StoreOpener.h"

namespace db
{

/// A store that was made out of a backup, and how old it is: whoever can write the backup's file may put an older one
/// in its place, which nothing in it tells.
struct RestoredStore
{
    std::unique_ptr<CaseStore> store;
    QDate made;        ///< The day of the backup.
    Generation copied; ///< How far the store had come when it was copied.

    /// How many records another store has that is at hand and open, over those of the backup; none if it is another
    /// team's. CannotRead, StoreDamaged.
    [[nodiscard]] model::Result<std::optional<qint64>> recordsMissing(CaseStore &other) const;

    /// The same for a store that need not open any more, by the generation file in its folder; none if that is missing,
    /// or cannot be read with this key. It was last written when that store was opened or closed.
    [[nodiscard]] std::optional<qint64> recordsMissing(const StoreFolder &other) const;
};

class StoreRestoration
{
public:
    using Stop = std::function<bool()>;

    explicit StoreRestoration(const StoreEnvironment &environment)
        : m_environment(environment)
    {
    }

    /// Puts the backup at `path` into `folder` (made if absent; empty otherwise) and opens it: a new incarnation of
    /// its store, so that it never gives out the numbers again that the original may have given since. The user needs
    /// Action::RestoreStore. Errors: StoreExists, FileNotFound, FileMalformed ("not_as_backed_up" when somebody without
    /// the store's key put it together), WrongPassphrase, StoreDamaged, StoreNewer, DiskFull, CannotWrite, RoleMayNot,
    /// Cancelled; nothing is left behind then.
    [[nodiscard]] model::Result<RestoredStore> restore(const QString &path, const QString &folder,
                                                       const QString &userName, const Passphrase &passphrase,
                                                       const Stop &stop = {}) const;

private:
    [[nodiscard]] model::Result<OpenedKeys> unlock(const QString &path, const QString &folder,
                                                   const BackupManifest &manifest, const QString &userName,
                                                   const Passphrase &passphrase) const;

    StoreEnvironment m_environment;
};

} // namespace db

// StoreRestoration makes a store out of a backup, in a folder of its own.
#pragma once

#include "db/store/StoreOpener.h"

namespace db
{

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
    /// Action::RestoreStore. Errors: StoreExists, FileNotFound, FileMalformed, WrongPassphrase, StoreDamaged,
    /// StoreNewer, DiskFull, CannotWrite, RoleMayNot, Cancelled; nothing is left behind then.
    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>> restore(const QString &path, const QString &folder,
                                                                    const QString &userName,
                                                                    const Passphrase &passphrase,
                                                                    const Stop &stop = {}) const;

private:
    StoreEnvironment m_environment;
};

} // namespace db

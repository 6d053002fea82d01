// StoreOpener makes new case stores and opens existing ones, in the order that loses and leaks nothing.
#pragma once

#include "db/store/CaseStore.h"
#include "db/store/upkeep/SchemaUpgrade.h"

namespace db
{

struct NewStore
{
    QString userName;
    Passphrase passphrase;
    model::Role role = model::Role::Manager;
    QString programmeName;
};

struct CreatedStore
{
    std::unique_ptr<CaseStore> store;
    RecoverySecret recovery; ///< To be printed once, then forgotten.
};

class StoreOpener
{
public:
    explicit StoreOpener(const StoreEnvironment &environment)
        : m_environment(environment)
    {
    }

    /// Makes a store in `folder` (made if absent; empty otherwise) with its first user and a programme. Errors:
    /// StoreExists, PassphraseTooShort, MissingField, FolderReadOnly, DiskFull; nothing is left behind then.
    [[nodiscard]] model::Result<CreatedStore> create(const QString &folder, NewStore wanted) const;

    /// Opens the store in `folder`. Errors: NotAStore, StoreOpenElsewhere, WrongPassphrase, StoreDamaged, StoreNewer,
    /// EngineNotEncrypting, FolderReadOnly; the store is unchanged then.
    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>> open(const QString &folder, const QString &userName,
                                                                 const Passphrase &passphrase) const;

private:
    [[nodiscard]] model::Result<StoreParts> unlock(const StoreFolder &folder, const QString &userName,
                                                   const Passphrase &passphrase) const;
    [[nodiscard]] model::Result<void> connect(StoreParts &parts, Connection::Mode mode, SchemaUpgrade &upgrade) const;
    [[nodiscard]] model::Result<void> connectWriter(StoreParts &parts, Connection::Mode mode) const;
    [[nodiscard]] model::Result<void> reconnect(StoreParts &parts) const;
    [[nodiscard]] model::Result<void> signIn(StoreParts &parts, const QString &userName) const;
    [[nodiscard]] model::Result<void> countOpening(StoreParts &parts) const;
    [[nodiscard]] model::Result<void> fillNew(CaseStore &store, const NewStore &wanted) const;

    StoreEnvironment m_environment;
};

} // namespace db

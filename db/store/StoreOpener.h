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

    /// Makes the store of a laptop that is to join a team: it is empty, belongs to no team and takes nothing but its
    /// first bundle. Its programme's name and role are left out of account. Errors: as create().
    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>> createJoining(const QString &folder, NewStore wanted) const;

    /// Opens the store in `folder`. Errors: NotAStore, StoreOpenElsewhere, WrongPassphrase, StoreDamaged, StoreNewer,
    /// EngineNotEncrypting, FolderReadOnly, CannotRead; the store is unchanged then.
    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>> open(const QString &folder, const QString &userName,
                                                                 const Passphrase &passphrase) const;

    /// The same with keys that its key slots were opened to just now, so that nobody waits for the passphrase twice.
    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>> open(const QString &folder, const QString &userName,
                                                                 OpenedKeys keys) const;

    /// Opens it by the printed sheet, signed in as the user called `userName`, who may then be given a new passphrase
    /// (UserStore::setPassphrase). Noted in the access log. Errors as open(), with WrongPassphrase at "recovery sheet"
    /// when the sheet is another store's, and UnknownUser at "user" when nobody has the name.
    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>>
    openWithRecovery(const QString &folder, const QString &userName, const RecoverySecret &secret) const;

private:
    using MakingKeys = std::function<model::Result<NewKeySlots>(const NewUser &first)>;
    [[nodiscard]] model::Result<StoreParts> make(const StoreFolder &where, NewStore &wanted,
                                                 const MakingKeys &makingKeys,
                                                 std::optional<RecoverySecret> *recovery) const;
    [[nodiscard]] model::Result<void> prepare(StoreParts &parts, const QString &userName, const QByteArray &team) const;

    using Unlocking = std::function<model::Result<OpenedKeys>(const KeySlots &)>;

    [[nodiscard]] model::Result<std::unique_ptr<CaseStore>> openBy(const StoreFolder &folder, const QString &userName,
                                                                   const Unlocking &unlocking) const;
    [[nodiscard]] model::Result<StoreParts> unlock(const StoreFolder &folder, const Unlocking &unlocking) const;
    [[nodiscard]] model::Result<void> connect(StoreParts &parts, Connection::Mode mode, SchemaUpgrade &upgrade) const;
    [[nodiscard]] model::Result<void> connectWriter(StoreParts &parts, Connection::Mode mode) const;
    [[nodiscard]] model::Result<void> reconnect(StoreParts &parts) const;
    [[nodiscard]] model::Result<void> signIn(StoreParts &parts, const QString &userName) const;
    [[nodiscard]] model::Result<void> findUser(StoreParts &parts, const QString &userName) const;
    [[nodiscard]] model::Result<void> countOpening(StoreParts &parts) const;
    [[nodiscard]] model::Result<void> fillNew(CaseStore &store, const NewStore &wanted,
                                              const RecoverySecret &recovery) const;

    StoreEnvironment m_environment;
};

} // namespace db

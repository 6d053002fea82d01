// KeySlots is keys.json: who can open the case store with what, without holding a name or a secret in clear.
#pragma once

#include "db/files/DurableFile.h"
#include "db/keys/KeyFile.h"
#include "db/keys/Passphrase.h"
#include "db/keys/RecoverySecret.h"

#include <vector>

namespace db
{

/// A user to be given a slot.
struct NewUser
{
    QString name; ///< How they sign in; case, form of accents and surrounding blanks do not matter.
    Passphrase passphrase;
    KeyCost cost;
    model::UserId id = {}; ///< Null: a new one is drawn.
};

/// What opening gives: the store is locked again when this is let go.
struct OpenedKeys
{
    std::vector<SecureBytes>
        storeKeys;      ///< 32 bytes each: the one key, or while it is being rotated the old and the new.
    model::UserId user; ///< Null when opened with the recovery sheet.
};

struct NewKeySlots;

/// Each change writes the whole file at once, durably, and is undone in memory when writing fails. The file is
/// authenticated as a whole under the store's keys, so a changed file opens nothing; putting back an older whole file
/// is not noticed here (compare revision()). Nobody else may write the file meanwhile: the store's lock sees to it.
class KeySlots
{
public:
    /// Makes `folder`/keys.json for a new team: a new store key, its first user and a recovery sheet. StoreExists when
    /// there is one, PassphraseTooShort, MissingField without a name, or a failure to write.
    [[nodiscard]] static model::Result<NewKeySlots> create(const QString &folder, const NewUser &first,
                                                           model::RandomSource &random,
                                                           const FileReplacer &replace = replaceDurably);

    /// The same for a laptop that joins a team: the team's own sheet opens it, no new one is made.
    [[nodiscard]] static model::Result<NewKeySlots> createJoined(const QString &folder, const NewUser &first,
                                                                 const TeamKeys &team, model::RandomSource &random,
                                                                 const FileReplacer &replace = replaceDurably);

    /// Reads `folder`/keys.json. NotAStore when there is none, CannotRead, StoreDamaged or StoreNewer at keys.json.
    [[nodiscard]] static model::Result<KeySlots> load(const QString &folder,
                                                      const FileReplacer &replace = replaceDurably);

    /// The store's keys. WrongPassphrase, after the same work, whether the user or the passphrase is wrong;
    /// StoreDamaged when a slot asks for less work than `floor` or the file was changed.
    [[nodiscard]] model::Result<OpenedKeys> openWithPassphrase(const QString &userName, const Passphrase &passphrase,
                                                               const KeyCost &floor = KeyCost::floor()) const;

    /// The store's keys by the printed sheet. WrongPassphrase at "recovery sheet" when it is another store's.
    [[nodiscard]] model::Result<OpenedKeys> openWithRecovery(const RecoverySecret &secret) const;

    /// Gives `user` a slot. UserExists, PassphraseTooShort, MissingField, InvalidValue (cost) or a failure to write.
    [[nodiscard]] model::Result<model::UserId> addUser(const OpenedKeys &keys, const NewUser &user,
                                                       model::RandomSource &random);

    /// Takes `user`'s slot away; rotate the store key after it, as they may have kept the old one. NotFound, or
    /// LastManager for the only slot.
    [[nodiscard]] model::Result<void> removeUser(const OpenedKeys &keys, model::UserId user);

    /// Changes the name `user` signs in with. NotFound, UserExists, MissingField.
    [[nodiscard]] model::Result<void> renameUser(const OpenedKeys &keys, model::UserId user, const QString &name);

    /// Gives `user` a new passphrase and a new key pair. NotFound, PassphraseTooShort, InvalidValue (cost).
    [[nodiscard]] model::Result<void> setPassphrase(const OpenedKeys &keys, model::UserId user,
                                                    const Passphrase &passphrase, const KeyCost &cost,
                                                    model::RandomSource &random);

    /// For a laptop that joined: from now on the sheet of `team` opens the store.
    [[nodiscard]] model::Result<void> adoptTeam(const OpenedKeys &keys, const TeamKeys &team);

    /// First step of a new store key: from here on every slot opens to the old key and `newKey` (32 bytes), in this
    /// order, and `keys` holds both. The slots of `without` go in the same step. AlreadyDone while a rotation is
    /// pending: finish that one first. LastManager when no slot would be left.
    [[nodiscard]] model::Result<void> beginRotation(OpenedKeys &keys, SecureBytes newKey,
                                                    const QList<model::UserId> &without = {});

    /// Last step, when the cases file is known to open with `keys.storeKeys[inUse]`: the other key goes from the file
    /// and from `keys`. After a crash both steps are safe to finish either way; does nothing when none is pending.
    [[nodiscard]] model::Result<void> finishRotation(OpenedKeys &keys, size_t inUse);

    [[nodiscard]] bool isRotating() const { return m_file.authenticators.size() > 1; }

    /// Who has a slot. To be trusted once opened; compare with the store's own list of users.
    [[nodiscard]] QList<model::UserId> users() const;

    /// The team's public keys. To be trusted once opened.
    [[nodiscard]] TeamKeys teamKeys() const { return {m_file.recoveryPublicKey, m_file.teamRoot}; }

    /// Grows by one with every change of the file.
    [[nodiscard]] qint64 revision() const { return m_file.revision; }

private:
    KeySlots(const QString &folder, const FileReplacer &replace);

    model::Result<void> save(KeyFile next, const std::vector<SecureBytes> &keys);
    model::Result<OpenedKeys> openSealed(const QList<QByteArray> &sealedKeys, const SecureBytes &secretKey) const;
    model::Result<void> checkAuthentic(const std::vector<SecureBytes> &keys) const;
    model::Result<QByteArray> hashOfNewName(const QString &name) const;
    model::Result<qsizetype> indexOf(model::UserId user) const;

    QString m_path;
    FileReplacer m_replace;
    KeyFile m_file;
};

/// What making a store gives.
struct NewKeySlots
{
    KeySlots file;
    OpenedKeys keys;
    std::optional<RecoverySecret> recovery; ///< To be printed once; none on a joined laptop.
};

} // namespace db

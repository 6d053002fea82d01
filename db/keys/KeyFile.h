// KeyFile is what keys.json holds, value by value, and its strict reading and writing: nothing in it is secret.
#pragma once

#include "db/keys/KeyCost.h"
#include "model/access/UserId.h"
#include "model/core/Result.h"

#include <QByteArray>
#include <QList>

namespace db
{

/// One user's way in: a key pair whose secret half is wrapped by the passphrase, and the store's keys sealed to the
/// public half, so that a new store key can be given to users whose passphrases nobody else knows.
struct KeySlot
{
    QByteArray nameHash; ///< 32 bytes: keyed hash of the user's name.
    model::UserId user;
    QByteArray salt; ///< 16 bytes, for Argon2id.
    KeyCost cost;
    QByteArray publicKey;         ///< 32 bytes, X25519.
    QByteArray nonce;             ///< 24 bytes, for the wrapped secret.
    QByteArray wrappedSecret;     ///< 48 bytes, XChaCha20-Poly1305.
    QList<QByteArray> sealedKeys; ///< 80 bytes each, X25519 sealed boxes: the store's keys, oldest first.

    friend bool operator==(const KeySlot &, const KeySlot &) = default;
};

struct KeyFile
{
    static constexpr int formatVersion = 1;
    static constexpr qsizetype mostBytes = qsizetype(1) << 20;
    static constexpr qsizetype mostSlots = 512;

    QByteArray salt;              ///< 32 bytes: the key of the name hashes; also tells one store's file from another's.
    qint64 revision = 0;          ///< Counts the changes of the file.
    QByteArray teamRoot;          ///< 32 bytes, Ed25519 public key.
    QByteArray recoveryPublicKey; ///< 32 bytes, X25519.
    QList<QByteArray> recoveryKeys;   ///< As KeySlot::sealedKeys, for the recovery sheet.
    QList<KeySlot> users;             ///< At most mostSlots.
    QList<QByteArray> authenticators; ///< 32 bytes each: one over authenticated() under each of the store's keys.

    /// All that the authenticators answer for, in one unambiguous run of bytes.
    [[nodiscard]] QByteArray authenticated() const;

    /// The text of keys.json, with a checksum that tells an honest fault of the disk from a wrong passphrase.
    [[nodiscard]] QByteArray toJson() const;

    /// Reads what toJson() writes and nothing else: another field, order, spelling of a number or length fails with
    /// StoreDamaged (only blanks between values are free), a later format with StoreNewer, both at "keys.json".
    [[nodiscard]] static model::Result<KeyFile> fromJson(const QByteArray &json);

    friend bool operator==(const KeyFile &, const KeyFile &) = default;
};

} // namespace db

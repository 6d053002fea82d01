// KeyWrap is the cipher work of keys.json: a user's key pair wrapped by a passphrase, store keys sealed to a key pair,
// and the authenticator of the whole file.
#pragma once

#include "db/keys/KeyFile.h"
#include "db/keys/Passphrase.h"

namespace db
{

/// Gives `slot` (user and cost already set) a new salt and a new key pair, its secret half wrapped by `passphrase`;
/// `fileSalt` ties it to one store's file. Sealed keys are left to the caller. Internal when there is not the memory
/// that the cost asks for.
[[nodiscard]] model::Result<void> wrapNewKeyPair(KeySlot &slot, const Passphrase &passphrase,
                                                 const QByteArray &fileSalt, model::RandomSource &random);

/// The secret half of `slot`'s key pair (32 bytes). WrongPassphrase when the passphrase is wrong or anything of the
/// slot that takes part was changed.
[[nodiscard]] model::Result<SecureBytes> unwrapSecretKey(const KeySlot &slot, const Passphrase &passphrase,
                                                         const QByteArray &fileSalt);

/// `key` (32 bytes) so that only the holder of the secret half of `publicKey` can read it: 80 bytes.
[[nodiscard]] QByteArray seal(const SecureBytes &key, const QByteArray &publicKey);

/// What seal() was given, for each of `sealedKeys`. StoreDamaged at keys.json when the pair does not fit.
[[nodiscard]] model::Result<std::vector<SecureBytes>> unseal(const QList<QByteArray> &sealedKeys,
                                                             const SecureBytes &secretKey);

/// 32 bytes that only a holder of `storeKey` can compute for `content`.
[[nodiscard]] QByteArray authenticator(const SecureBytes &storeKey, const QByteArray &content);

} // namespace db

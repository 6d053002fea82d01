#include "db/keys/KeyWrap.h"

#include "db/keys/KeyedHash.h"
#include "db/keys/Sodium.h"

#include <QDataStream>
#include <QIODevice>

#include <sodium.h>

namespace db
{

using model::ErrorCode;
using model::fail;

namespace
{

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}
size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<size_t>(bytes.size());
}

model::Result<SecureBytes> passphraseKey(const Passphrase &passphrase, const QByteArray &salt, const KeyCost &cost)
{
    if (!cost.isSane() || salt.size() != static_cast<qsizetype>(crypto_pwhash_SALTBYTES)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("key cost"));
    }
    ensureSodium();
    SecureBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const std::span<const unsigned char> text = passphrase.bytes();
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(text.data()), text.size(), raw(salt),
                      cost.passes, static_cast<size_t>(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0) {
        return fail(ErrorCode::Internal, QStringLiteral("passphrase"),
                    QStringLiteral("not enough memory: %1 MiB needed").arg(cost.memoryBytes >> 20));
    }
    return key;
}

/// What the wrapped secret is tied to. The name is left out, so that a user can be renamed without their passphrase;
/// the file's authenticator covers it.
QByteArray associated(const KeySlot &slot, const QByteArray &fileSalt)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << QByteArrayLiteral("alongside key slot") << qint32(KeyFile::formatVersion) << fileSalt << slot.user.bytes()
           << slot.salt << slot.cost.passes << slot.cost.memoryBytes << slot.publicKey;
    return bytes;
}

} // namespace

model::Result<void> wrapNewKeyPair(KeySlot &slot, const Passphrase &passphrase, const QByteArray &fileSalt,
                                   model::RandomSource &random)
{
    slot.salt = random.bytes(crypto_pwhash_SALTBYTES);
    slot.nonce = random.bytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    const model::Result<SecureBytes> key = passphraseKey(passphrase, slot.salt, slot.cost);
    if (!key) {
        return std::unexpected(key.error());
    }
    const SecureBytes secretKey = SecureBytes::random(crypto_box_SECRETKEYBYTES, random);
    slot.publicKey = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(raw(slot.publicKey), secretKey.data());
    slot.wrappedSecret = QByteArray(crypto_box_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    const QByteArray tiedTo = associated(slot, fileSalt);
    crypto_aead_xchacha20poly1305_ietf_encrypt(raw(slot.wrappedSecret), nullptr, secretKey.data(), secretKey.size(),
                                               raw(tiedTo), sizeOf(tiedTo), nullptr, raw(slot.nonce), key->data());
    return {};
}

model::Result<SecureBytes> unwrapSecretKey(const KeySlot &slot, const Passphrase &passphrase,
                                           const QByteArray &fileSalt)
{
    const model::Result<SecureBytes> key = passphraseKey(passphrase, slot.salt, slot.cost);
    if (!key) {
        return std::unexpected(key.error());
    }
    SecureBytes secretKey(crypto_box_SECRETKEYBYTES);
    const QByteArray tiedTo = associated(slot, fileSalt);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secretKey.data(), nullptr, nullptr, raw(slot.wrappedSecret),
                                                   sizeOf(slot.wrappedSecret), raw(tiedTo), sizeOf(tiedTo),
                                                   raw(slot.nonce), key->data()) != 0) {
        return fail(ErrorCode::WrongPassphrase);
    }
    return secretKey;
}

QByteArray seal(const SecureBytes &key, const QByteArray &publicKey)
{
    ensureSodium();
    QByteArray sealed(static_cast<qsizetype>(crypto_box_SEALBYTES + key.size()), '\0');
    if (crypto_box_seal(raw(sealed), key.data(), key.size(), raw(publicKey)) != 0) {
        return {}; // A public key of low order, which no honest key pair has: nothing can be sealed to it.
    }
    return sealed;
}

model::Result<std::vector<SecureBytes>> unseal(const QList<QByteArray> &sealedKeys, const SecureBytes &secretKey)
{
    ensureSodium();
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(raw(publicKey), secretKey.data());
    std::vector<SecureBytes> keys;
    for (const QByteArray &sealed : sealedKeys) {
        SecureBytes key(crypto_box_SEALBYTES < sizeOf(sealed) ? sizeOf(sealed) - crypto_box_SEALBYTES : 0);
        if (key.isEmpty() ||
            crypto_box_seal_open(key.data(), raw(sealed), sizeOf(sealed), raw(publicKey), secretKey.data()) != 0) {
            return fail(ErrorCode::StoreDamaged, QStringLiteral("keys.json"), QStringLiteral("a sealed key"));
        }
        keys.push_back(std::move(key));
    }
    return keys;
}

QByteArray authenticator(const SecureBytes &storeKey, const QByteArray &content)
{
    return keyedHash("alongside keys.json authenticator", storeKey, content);
}

} // namespace db

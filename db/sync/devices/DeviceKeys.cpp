#include "db/sync/devices/DeviceKeys.h"

#include "db/keys/Sodium.h"

#include <sodium.h>

namespace db
{

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

} // namespace

void DeviceKeys::ensure(Connection &connection, model::RandomSource &random)
{
    LocalSettings settings(connection);
    if (settings.signingSeed().isEmpty()) {
        settings.setSigningSeed(SecureBytes::random(crypto_sign_SEEDBYTES, random));
    }
    if (settings.sealingKey().isEmpty()) {
        settings.setSealingKey(SecureBytes::random(crypto_box_SECRETKEYBYTES, random));
    }
}

DeviceKeys DeviceKeys::load(Connection &connection)
{
    ensureSodium();
    LocalSettings settings(connection);
    const SecureBytes seed = settings.signingSeed();
    DeviceKeys keys;
    keys.m_sealing = settings.sealingKey();
    keys.m_signing = SecureBytes(crypto_sign_SECRETKEYBYTES);
    keys.m_signingPublic = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    keys.m_sealingPublic = QByteArray(crypto_box_PUBLICKEYBYTES, '\0');
    if (seed.size() != crypto_sign_SEEDBYTES || keys.m_sealing.size() != crypto_box_SECRETKEYBYTES) {
        throw SQLite::Exception("the keys of this device are not there");
    }
    crypto_sign_seed_keypair(raw(keys.m_signingPublic), keys.m_signing.data(), seed.data());
    crypto_scalarmult_base(raw(keys.m_sealingPublic), keys.m_sealing.data());
    return keys;
}

QByteArray DeviceKeys::signWith(const SecureBytes &key, const QByteArray &message)
{
    ensureSodium();
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(raw(signature), nullptr, raw(message), static_cast<unsigned long long>(message.size()),
                         key.data());
    return signature;
}

bool DeviceKeys::verify(const QByteArray &key, const QByteArray &message, const QByteArray &signature)
{
    ensureSodium();
    return key.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(key)) == 0;
}

} // namespace db

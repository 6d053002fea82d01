#include "db/keys/KeyedHash.h"

#include "db/keys/Sodium.h"

#include <sodium.h>

namespace db
{

namespace
{

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

size_t sizeOf(QByteArrayView bytes)
{
    return static_cast<size_t>(bytes.size());
}

} // namespace

QByteArray keyedHash(QByteArrayView purpose, const SecureBytes &storeKey, QByteArrayView content)
{
    ensureSodium();
    SecureBytes key(crypto_generichash_KEYBYTES);
    crypto_generichash(key.data(), key.size(), raw(purpose), sizeOf(purpose), storeKey.data(), storeKey.size());
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(hash.size()), raw(content),
                       sizeOf(content), key.data(), key.size());
    return hash;
}

bool sameHash(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size() && sodium_memcmp(left.constData(), right.constData(), sizeOf(left)) == 0;
}

} // namespace db

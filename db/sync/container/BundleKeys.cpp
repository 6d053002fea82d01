#include "db/sync/container/BundleKeys.h"

#include "db/changelog/RecordHash.h"
#include "db/keys/Sodium.h"
#include "db/sync/container/BundleFormat.h"

#include <sodium.h>

namespace db
{

namespace
{

SecureBytes derived(const SecureBytes &fileKey, QByteArrayView purpose)
{
    SecureBytes key(bundle::fileKeyBytes);
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(purpose.data()),
                       static_cast<size_t>(purpose.size()), fileKey.data(), fileKey.size());
    return key;
}

} // namespace

BundleKeys BundleKeys::from(const SecureBytes &fileKey)
{
    ensureSodium();
    return {derived(fileKey, bundle::headerPurpose), derived(fileKey, bundle::contentsPurpose)};
}

QByteArray BundleKeys::headerHash(QByteArrayView before) const
{
    return plainHash(before, bundle::hashBytes,
                     {reinterpret_cast<const char *>(header.data()), static_cast<qsizetype>(header.size())});
}

QByteArray signedBytes(const QByteArray &headerHash, const QByteArray &manifest)
{
    return bundle::signaturePurpose.toByteArray() + headerHash + plainHash(manifest);
}

} // namespace db

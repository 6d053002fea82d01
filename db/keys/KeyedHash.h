// KeyedHash is what only a holder of a store's key can compute: it tells what was written with the key from what was
// not.
#pragma once

#include "db/keys/SecureBytes.h"

#include <QByteArrayView>

namespace db
{

/// The BLAKE2b-256 of `content` under a key made of `storeKey` for this `purpose` alone, so that what is published for
/// one purpose tells nothing to another. 32 bytes.
[[nodiscard]] QByteArray keyedHash(QByteArrayView purpose, const SecureBytes &storeKey, QByteArrayView content);

/// The same for both, in a time that does not say where they differ.
[[nodiscard]] bool sameHash(const QByteArray &left, const QByteArray &right);

} // namespace db

// BundleSealer writes the file of a sealed bundle (store-and-sync §4): the contents readable by the named laptops
// alone, and signed by the one that made it.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/core/Result.h"

#include <QList>

namespace db
{

/// What goes into one file, before it is sealed.
struct BundleContents
{
    QByteArray id;       ///< 16 random bytes.
    QByteArray manifest; ///< At most bundle::mostManifestBytes.
    QByteArray segments; ///< One after the other, as the manifest lists them.
};

class BundleSealer
{
public:
    /// The bytes of the file. `recipients` are X25519 public keys (32 bytes each), at least one; `signingKey` is an
    /// Ed25519 secret key in libsodium's form. FileTooLarge when it would be over bundle::mostBytes, InvalidValue when
    /// nothing can be sealed to one of the keys.
    [[nodiscard]] static model::Result<QByteArray> seal(const BundleContents &contents,
                                                        const QList<QByteArray> &recipients,
                                                        const SecureBytes &signingKey, model::RandomSource &random);
};

} // namespace db

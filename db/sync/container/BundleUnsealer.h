// BundleUnsealer opens the file of a sealed bundle in memory, trusting nothing in it, and touches nothing else.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/core/Result.h"

namespace db
{

/// What came out of a file that is whole and was sealed to us. Nothing in it is to be believed before signedBy() holds
/// for a laptop of the team.
struct UnsealedBundle
{
    QByteArray id;
    QByteArray headerHash;
    QByteArray signature;
    QByteArray manifest;
    QByteArray segments; ///< And the padding behind them.

    /// `key` is an Ed25519 public key.
    [[nodiscard]] bool signedBy(const QByteArray &key) const;
};

class BundleUnsealer
{
public:
    /// Opens `file`, the bytes of one, with our X25519 secret key. Errors: FileMalformed (not a bundle, changed or cut
    /// short), FileTooLarge, StoreNewer (of a later format), NotForThisLaptop.
    [[nodiscard]] static model::Result<UnsealedBundle> open(const QByteArray &file, const SecureBytes &sealingKey);
};

} // namespace db

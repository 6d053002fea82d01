// BundleKeys are the two keys that a bundle's file key gives: one for the header's hash, one for the contents.
#pragma once

#include "db/keys/SecureBytes.h"

namespace db
{

struct BundleKeys
{
    SecureBytes header;
    SecureBytes contents;

    /// From the file key, 32 bytes.
    [[nodiscard]] static BundleKeys from(const SecureBytes &fileKey);

    /// The hash of everything before it in the file, 32 bytes, that only a holder of the file key can make.
    [[nodiscard]] QByteArray headerHash(QByteArrayView before) const;
};

/// What a bundle's signature is over.
[[nodiscard]] QByteArray signedBytes(const QByteArray &headerHash, const QByteArray &manifest);

} // namespace db

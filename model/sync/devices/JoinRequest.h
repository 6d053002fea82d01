// JoinRequest is what a new laptop writes for an administrator: its public keys and whose it is, signed by itself.
#pragma once

#include "model/access/UserId.h"
#include "model/core/Result.h"
#include "model/sync/devices/DeviceId.h"

namespace model
{

struct JoinRequest
{
    static constexpr qsizetype mostBytes = 1024;
    static constexpr qsizetype mostNameCharacters = 80;

    DeviceId device;
    UserId user;
    QString userName;
    QString deviceName;
    QByteArray signingKey; ///< 32 bytes, Ed25519.
    QByteArray sealingKey; ///< 32 bytes, X25519.
    QByteArray signature;  ///< 64 bytes, by signingKey over signedBytes(): whoever asks has the key.

    [[nodiscard]] QByteArray signedBytes() const;

    /// The bytes of the request's file: eight that say what it is, then CBOR as for certificates.
    [[nodiscard]] QByteArray bytes() const;
    /// FileMalformed for anything that bytes() would not write; StoreNewer for a later form.
    [[nodiscard]] static Result<JoinRequest> fromBytes(const QByteArray &bytes);

    friend bool operator==(const JoinRequest &, const JoinRequest &) = default;
};

} // namespace model

// DeviceCertificate says that a laptop belongs to a team, whose it is and what it may do, signed by the team root or by
// an administrator's laptop.
#pragma once

#include "model/access/Role.h"
#include "model/access/UserId.h"
#include "model/core/Result.h"
#include "model/sync/devices/DeviceId.h"

namespace model
{

struct DeviceCertificate
{
    static constexpr qsizetype mostBytes = 1024;
    static constexpr int validMonths = 12;

    QByteArray team; ///< 16 bytes.
    DeviceId device;
    UserId user;
    QString name; ///< What the laptop is called, at most 80 characters.
    Role role = Role::Worker;
    bool administrator = false; ///< It may approve and revoke others. Only the team root can say so.
    bool whole = false;         ///< It gets every case file; without this, those that it was granted.
    QByteArray signingKey;      ///< 32 bytes, Ed25519.
    QByteArray sealingKey;      ///< 32 bytes, X25519.
    qint64 issued = 0;          ///< The issuer's clock, milliseconds since 1970.
    qint64 untilDay = 0;        ///< Julian day: the last one on which bundles are made by it or for it.
    DeviceId issuer;            ///< Null: the team root.
    QByteArray signature;       ///< 64 bytes, Ed25519 by the issuer over signedBytes().

    [[nodiscard]] QByteArray signedBytes() const;

    /// The form in which it travels and is kept: CBOR [bytes of the signed part, signature].
    [[nodiscard]] QByteArray bytes() const;
    /// FileMalformed for anything that bytes() would not write; StoreNewer for a form or role of a later version.
    [[nodiscard]] static Result<DeviceCertificate> fromBytes(const QByteArray &bytes);

    friend bool operator==(const DeviceCertificate &, const DeviceCertificate &) = default;
};

} // namespace model

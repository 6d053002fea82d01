// DeviceRevocation takes a laptop out of the team, and names the last records of it that still count.
#pragma once

#include "model/core/Result.h"
#include "model/sync/devices/DeviceId.h"

#include <vector>

namespace model
{

struct DeviceRevocation
{
    static constexpr qsizetype mostBytes = 1 << 20;

    /// The last record of one of the laptop's streams that was accepted.
    struct Last
    {
        QByteArray
            stream; ///< 8 bytes: a hash of team, compartment and incarnation, so that no id of a person is in it.
        qint64 number = 0;

        friend bool operator==(const Last &, const Last &) = default;
    };

    QByteArray team; ///< 16 bytes.
    DeviceId device; ///< Who is revoked.
    DeviceId issuer; ///< Null: the team root.
    qint64 issued = 0;
    std::vector<Last> last; ///< A stream that is not here had no record accepted.
    QByteArray signature;   ///< 64 bytes, Ed25519 by the issuer over signedBytes().

    [[nodiscard]] QByteArray signedBytes() const;
    [[nodiscard]] QByteArray bytes() const;
    /// FileMalformed for anything that bytes() would not write; StoreNewer for a later form.
    [[nodiscard]] static Result<DeviceRevocation> fromBytes(const QByteArray &bytes);

    friend bool operator==(const DeviceRevocation &, const DeviceRevocation &) = default;
};

} // namespace model

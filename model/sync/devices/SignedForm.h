// SignedForm is how every signed paper about laptops is laid out: its body, and a signature over it.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>

namespace model
{

struct SignedForm
{
    QByteArray body;
    QByteArray signature; ///< 64 bytes, Ed25519.

    /// CBOR [body, signature].
    [[nodiscard]] QByteArray bytes() const;
    /// FileMalformed for anything else, or when the body is longer than `mostBodyBytes`.
    [[nodiscard]] static Result<SignedForm> fromBytes(const QByteArray &bytes, qsizetype mostBodyBytes);
};

} // namespace model

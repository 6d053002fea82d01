// PayloadCodec compresses payloads for the log with zstd and opens them again within bounds.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>

namespace db
{

/// The most bytes a payload may have before compression; larger saves are split over several records.
inline constexpr qsizetype mostPayloadBytes = 1024 * 1024;

/// One byte that says how (0 as it is, 1 zstd), then the bytes.
[[nodiscard]] QByteArray packPayload(const QByteArray &payload);

/// StoreDamaged for anything packPayload() would not write, or that opens to more than twice mostPayloadBytes.
[[nodiscard]] model::Result<QByteArray> unpackPayload(const QByteArray &packed);

} // namespace db

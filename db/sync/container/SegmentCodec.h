// SegmentCodec compresses the pieces of a bundle with zstd and opens them again within bounds.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>

namespace db
{

/// `plain` has at most bundle::mostSegmentBytes.
[[nodiscard]] QByteArray packSegment(QByteArrayView plain);

/// FileMalformed when it does not open to exactly `plainBytes`; no more memory than that is ever taken.
[[nodiscard]] model::Result<QByteArray> unpackSegment(QByteArrayView packed, qsizetype plainBytes);

} // namespace db

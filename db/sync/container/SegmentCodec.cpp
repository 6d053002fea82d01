#include "db/sync/container/SegmentCodec.h"

#include "db/sync/container/BundleFormat.h"

#include <zstd.h>

#include <memory>

namespace db
{

namespace
{

constexpr int level = 9; // twice as slow as the log's 3 and still far quicker than the store that the records go into

} // namespace

QByteArray packSegment(QByteArrayView plain)
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(plain.size()))), Qt::Uninitialized);
    const size_t length = ZSTD_compressCCtx(context.get(), packed.data(), static_cast<size_t>(packed.size()),
                                            plain.data(), static_cast<size_t>(plain.size()), level);
    if (ZSTD_isError(length) != 0) {
        qFatal("zstd cannot compress into the room that it asked for");
    }
    packed.truncate(static_cast<qsizetype>(length));
    return packed;
}

model::Result<QByteArray> unpackSegment(QByteArrayView packed, qsizetype plainBytes)
{
    const auto malformed = [] {
        return model::fail(model::ErrorCode::FileMalformed, {}, QStringLiteral("a segment does not open as announced"));
    };
    if (plainBytes < 0 || plainBytes > bundle::mostSegmentBytes) {
        return malformed();
    }
    QByteArray plain(plainBytes, Qt::Uninitialized);
    const size_t opened = ZSTD_decompress(plain.data(), static_cast<size_t>(plain.size()), packed.data(),
                                          static_cast<size_t>(packed.size()));
    if (ZSTD_isError(opened) != 0 || static_cast<qsizetype>(opened) != plainBytes) {
        return malformed();
    }
    return plain;
}

} // namespace db

#include "db/changelog/PayloadCodec.h"

#include <zstd.h>

#include <memory>

namespace db
{

namespace
{

constexpr char asItIs = 0;
constexpr char zstd = 1;
constexpr int level = 3;
/// One contact or one changed field is shorter: packing it takes a tenth as long as all else that a save computes, and
/// spares next to nothing.
constexpr qsizetype worthPacking = 512;

} // namespace

QByteArray packPayload(const QByteArray &payload)
{
    if (payload.size() >= worthPacking) {
        // One context a thread: making one costs more than packing a small payload.
        thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> context(ZSTD_createCCtx(),
                                                                                        &ZSTD_freeCCtx);
        QByteArray packed(1 + static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(payload.size()))),
                          Qt::Uninitialized);
        packed[0] = zstd;
        const size_t length =
            ZSTD_compressCCtx(context.get(), packed.data() + 1, static_cast<size_t>(packed.size() - 1),
                              payload.constData(), static_cast<size_t>(payload.size()), level);
        if (ZSTD_isError(length) == 0 && static_cast<qsizetype>(length) < payload.size()) {
            packed.truncate(1 + static_cast<qsizetype>(length));
            packed.squeeze();
            return packed;
        }
    }
    return QByteArray(1, asItIs) + payload;
}

model::Result<QByteArray> unpackPayload(const QByteArray &packed)
{
    const auto damaged = [] { return model::fail(model::ErrorCode::StoreDamaged, QStringLiteral("payload")); };
    if (packed.isEmpty()) {
        return damaged();
    }
    if (packed[0] == asItIs) {
        return packed.mid(1);
    }
    const auto length = ZSTD_getFrameContentSize(packed.constData() + 1, static_cast<size_t>(packed.size() - 1));
    if (packed[0] != zstd || length > static_cast<unsigned long long>(2 * mostPayloadBytes)) {
        return damaged();
    }
    QByteArray payload(static_cast<qsizetype>(length), Qt::Uninitialized);
    const size_t opened = ZSTD_decompress(payload.data(), static_cast<size_t>(payload.size()), packed.constData() + 1,
                                          static_cast<size_t>(packed.size() - 1));
    if (ZSTD_isError(opened) != 0 || static_cast<qsizetype>(opened) != payload.size()) {
        return damaged();
    }
    return payload;
}

} // namespace db

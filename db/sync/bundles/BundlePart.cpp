#include "db/sync/bundles/BundlePart.h"

#include "db/changelog/RecordHash.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/SegmentCodec.h"

#include <algorithm>

namespace db
{

namespace
{

/// What one run may take in the manifest, and what the rest of it may.
constexpr qsizetype runBytes = 260;
constexpr qsizetype otherBytes = 512 << 10;
/// What a record takes at most beside its payload.
constexpr qsizetype mostBesidePayload = 140;

} // namespace

bool BundlePart::add(const OutgoingRuns::Run &run)
{
    qsizetype most = 0;
    for (const model::Record &record : run.records) {
        most += record.payload.size() + mostBesidePayload;
    }
    if (!isEmpty() && !hasRoom(most, 1)) {
        return false;
    }
    const QByteArray bytes = m_packer.pack(run.records);
    m_runs.push_back(run.run);
    m_runs.back().bytes = bytes.size();
    m_tips.push_back({run.stream, run.run.to, run.run.head});
    m_records += std::ssize(run.records);
    m_waiting += bytes;
    packSegments(false);
    return true;
}

bool BundlePart::addPiece(model::AttachmentPiece piece, const QByteArray &bytes)
{
    if (!isEmpty() && !hasRoom(bytes.size(), 1)) {
        return false;
    }
    piece.bytes = bytes.size();
    piece.hash = plainHash(bytes);
    m_pieces.push_back(std::move(piece));
    m_attached += bytes;
    return true;
}

bool BundlePart::hasRoom(qsizetype bytes, qsizetype lines) const
{
    // As if nothing of what is still to be compressed could be.
    const qsizetype manifest = (std::ssize(m_runs) + std::ssize(m_pieces) + lines) * runBytes + otherBytes;
    const qsizetype segments = std::ssize(m_segments) + (m_waiting.size() + bytes) / bundle::mostSegmentBytes + 1;
    return m_packed.size() + m_waiting.size() + m_attached.size() + bytes + manifest <= bundle::mostPlainBytes &&
           manifest <= bundle::mostManifestBytes && segments <= bundle::mostSegments;
}

void BundlePart::close()
{
    packSegments(true);
}

void BundlePart::packSegments(bool all)
{
    while (m_waiting.size() >= bundle::mostSegmentBytes || (all && !m_waiting.isEmpty())) {
        const QByteArray plain = m_waiting.first(std::min(m_waiting.size(), bundle::mostSegmentBytes));
        m_waiting.remove(0, plain.size());
        const QByteArray packed = packSegment(plain);
        m_segments.push_back({packed.size(), plain.size(), plainHash(packed)});
        m_packed += packed;
    }
}

} // namespace db

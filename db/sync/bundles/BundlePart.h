// BundlePart gathers runs of records into the contents of one file, and says when it is full.
#pragma once

#include "db/sync/bundles/OutgoingRuns.h"
#include "db/sync/bundles/RecordPacker.h"
#include "model/sync/bundles/BundleManifest.h"

namespace db
{

class BundlePart
{
public:
    /// Adds the run; false, and nothing is added, when it does not fit any more. An empty part takes any run.
    [[nodiscard]] bool add(const OutgoingRuns::Run &run);
    /// Adds a piece of an attachment, whose bytes these are, likewise.
    [[nodiscard]] bool addPiece(model::AttachmentPiece piece, const QByteArray &bytes);
    [[nodiscard]] bool isEmpty() const { return m_runs.empty() && m_pieces.empty(); }
    /// No more is added: compresses what is left.
    void close();

    [[nodiscard]] const std::vector<model::RecordRun> &runs() const { return m_runs; }
    [[nodiscard]] const std::vector<StreamTip> &tips() const { return m_tips; }
    [[nodiscard]] const std::vector<model::BundleSegment> &segments() const { return m_segments; }
    [[nodiscard]] const QByteArray &packed() const { return m_packed; } ///< All segments, one after the other.
    [[nodiscard]] const std::vector<model::AttachmentPiece> &pieces() const { return m_pieces; }
    [[nodiscard]] const QByteArray &attached() const { return m_attached; } ///< All pieces, likewise.
    [[nodiscard]] qint64 records() const { return m_records; }

private:
    /// For so many bytes more, and so many lines in the manifest.
    [[nodiscard]] bool hasRoom(qsizetype bytes, qsizetype lines) const;
    void packSegments(bool all);

    RecordPacker m_packer;
    std::vector<model::RecordRun> m_runs;
    std::vector<StreamTip> m_tips;
    std::vector<model::BundleSegment> m_segments;
    QByteArray m_packed;
    QByteArray m_waiting; ///< Not yet compressed.
    std::vector<model::AttachmentPiece> m_pieces;
    QByteArray m_attached;
    qint64 m_records = 0;
};

} // namespace db

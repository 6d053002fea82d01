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
    [[nodiscard]] bool isEmpty() const { return m_runs.empty(); }
    /// No more is added: compresses what is left.
    void close();

    [[nodiscard]] const std::vector<model::RecordRun> &runs() const { return m_runs; }
    [[nodiscard]] const std::vector<StreamTip> &tips() const { return m_tips; }
    [[nodiscard]] const std::vector<model::BundleSegment> &segments() const { return m_segments; }
    [[nodiscard]] const QByteArray &packed() const { return m_packed; } ///< All segments, one after the other.
    [[nodiscard]] qint64 records() const { return m_records; }

private:
    [[nodiscard]] bool hasRoom(const OutgoingRuns::Run &run) const;
    void packSegments(bool all);

    RecordPacker m_packer;
    std::vector<model::RecordRun> m_runs;
    std::vector<StreamTip> m_tips;
    std::vector<model::BundleSegment> m_segments;
    QByteArray m_packed;
    QByteArray m_waiting; ///< Not yet compressed.
    qint64 m_records = 0;
};

} // namespace db

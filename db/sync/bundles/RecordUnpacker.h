// RecordUnpacker reads what RecordPacker wrote, and gives nothing but records whose chain ends as the run says.
#pragma once

#include "model/core/Result.h"
#include "model/sync/bundles/RecordRun.h"

namespace model
{
class CborReader;
}

namespace db
{

/// One unpacker a file, as there was one packer.
class RecordUnpacker
{
public:
    /// The records of `run` from its bytes. FileMalformed for anything else, and when they do not lead from
    /// `run.previous` to `run.head`.
    [[nodiscard]] model::Result<std::vector<model::Record>> unpack(const model::RecordRun &run,
                                                                   const QByteArray &bytes);

private:
    [[nodiscard]] bool read(model::CborReader &reader, model::Record &record);

    std::vector<QByteArray> m_saves;
    std::vector<QByteArray> m_authors;
    qint64 m_recorded = 0;
};

} // namespace db

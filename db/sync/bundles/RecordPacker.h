// RecordPacker writes records in the short form in which they travel: what the run they belong to says, and what
// follows from the record before, is left out.
#pragma once

#include "model/sync/Record.h"

#include <QHash>

namespace db
{

/// One packer a file: saves and authors that were named once are then named by their position.
class RecordPacker
{
public:
    /// CBOR [[save, author, recorded, stamp, happened, salt, payload]…] for consecutive records of one stream; see
    /// docs/bundle-format.md.
    [[nodiscard]] QByteArray pack(const std::vector<model::Record> &records);

private:
    QHash<QByteArray, qint64> m_saves;
    QHash<QByteArray, qint64> m_authors;
    qint64 m_recorded = 0;
};

} // namespace db

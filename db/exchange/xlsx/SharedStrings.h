// SharedStrings holds the texts that a workbook's cells refer to by number.
#pragma once

#include "db/exchange/xlsx/ZipArchive.h"

#include <vector>

namespace db
{

class SharedStrings
{
public:
    /// Reads the part `entry` of the archive. FileMalformed if it cannot be read, FileTooLarge if the texts take more
    /// than 64 MiB or are over 4,000,000.
    [[nodiscard]] static model::Result<SharedStrings> read(const ZipArchive &archive, const QString &entry,
                                                           const QString &where);

    /// Text `index`, in UTF-8; empty if there is none.
    [[nodiscard]] QByteArrayView at(qint64 index) const;

private:
    QByteArray m_text;
    std::vector<quint32> m_ends;
};

} // namespace db

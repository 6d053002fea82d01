// SheetStyles says how each of a workbook's cell styles shows a number.
#pragma once

#include "db/exchange/xlsx/CellFormats.h"
#include "db/exchange/xlsx/ZipArchive.h"

#include <vector>

namespace db
{

class SheetStyles
{
public:
    /// Reads the part `entry` of the archive. FileMalformed if it cannot be read.
    [[nodiscard]] static model::Result<SheetStyles> read(const ZipArchive &archive, const QString &entry,
                                                         const QString &where);

    /// The format of style `index`; Number for one that there is not.
    [[nodiscard]] CellFormat formatOf(qint64 index) const;

private:
    std::vector<CellFormat> m_formats;
};

} // namespace db

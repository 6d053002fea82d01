// TableFile opens a table that someone gave us, whatever kind of file it is in.
#pragma once

#include "db/exchange/TableReader.h"

#include <memory>

namespace db
{

class TableFile
{
public:
    /// Opens the file at `path`: an XLSX workbook if it is a zip archive, else text with separators; the name does not
    /// matter. Of a workbook `sheet` is read, or the first if that is blank. Fails with FileNotFound, CannotRead,
    /// FileEmpty, NotText, FileTooLarge, FileMalformed, or NotFound if there is no such sheet.
    [[nodiscard]] static model::Result<std::unique_ptr<TableReader>> open(const QString &path,
                                                                          const QString &sheet = {});
};

} // namespace db

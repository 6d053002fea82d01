// Workbook finds the parts of an XLSX file: the sheet that was asked for, its shared texts and its formats.
#pragma once

#include "db/exchange/xlsx/ZipArchive.h"

#include <QHash>

namespace db
{

/// Where the parts stand in the archive; blank for one that the workbook does not have.
struct WorkbookParts
{
    QString sheet;
    QString sharedStrings;
    QString styles;
    bool datesFrom1904 = false;
};

class Workbook
{
public:
    /// The parts for the sheet named `sheet` (case does not matter), or for the first that is not hidden if that is
    /// blank. FileMalformed if the archive is no workbook; NotFound if it has no such sheet.
    [[nodiscard]] static model::Result<WorkbookParts> find(const ZipArchive &archive, const QString &sheet,
                                                           const QString &where);
};

} // namespace db

// TableWriter writes a table into a new file, a row at a time, as text with commas or as a workbook.
#pragma once

#include "model/core/Result.h"

#include <QStringList>
#include <QVariant>

#include <memory>

namespace db
{

/// What a spreadsheet would run as a formula is made harmless. The file is good once finish() said so.
class TableWriter
{
public:
    virtual ~TableWriter() = default;

    /// Begins the file at `path`, which ends in ".csv" or ".xlsx", with a row of column names. `name` is what a
    /// workbook calls its sheet. Errors: InvalidValue ("file") for another ending, CannotWrite, DiskFull.
    [[nodiscard]] static model::Result<std::unique_ptr<TableWriter>> create(const QString &path, const QString &name,
                                                                            const QStringList &columns);
    /// Whether create() knows the ending.
    [[nodiscard]] static bool canWrite(const QString &path);

    /// Cells are text, numbers, days or nothing. Errors: CannotWrite, DiskFull; FileTooLarge for more than a
    /// workbook holds.
    [[nodiscard]] virtual model::Result<void> add(const QVariantList &cells) = 0;
    /// All is in the file and on the disk. Errors: as add().
    [[nodiscard]] virtual model::Result<void> finish() = 0;
};

} // namespace db

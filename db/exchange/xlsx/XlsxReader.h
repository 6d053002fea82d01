// XlsxReader reads a table from one sheet of an XLSX workbook.
#pragma once

#include "db/exchange/csv/CsvReader.h"
#include "db/exchange/xlsx/SheetText.h"

namespace db
{

/// The sheet is unpacked piece by piece and held as text, which the CSV reader then reads. Line numbers are the sheet's
/// rows.
class XlsxReader : public TableReader
{
public:
    /// Reads the sheet named `sheet`, or the first that is not hidden if that is blank, whole into memory: no more than
    /// 300 MB for any workbook. `device` is open and stands at its start. Fails with CannotRead, FileMalformed,
    /// FileTooLarge, FileEmpty, or NotFound for a sheet; `where` names the file in errors.
    [[nodiscard]] static model::Result<std::unique_ptr<XlsxReader>> open(QIODevice &device, const QString &where,
                                                                         const QString &sheet = {});

    [[nodiscard]] const QStringList &header() const override { return m_table->header(); }
    [[nodiscard]] model::Result<const TableRow *> next() override;
    [[nodiscard]] model::Result<void> seekRow(qint64 offset, qint64 line) override;
    [[nodiscard]] qint64 size() const override { return m_table->size(); }
    [[nodiscard]] qint64 position() const override { return m_table->position(); }

private:
    XlsxReader(SheetText text, std::unique_ptr<CsvReader> table);

    SheetText m_text;
    std::unique_ptr<CsvReader> m_table;
    TableRow m_row;
};

} // namespace db

#include "db/exchange/xlsx/XlsxReader.h"

#include "db/exchange/xlsx/SheetParser.h"
#include "db/exchange/xlsx/Workbook.h"

#include <QBuffer>

namespace db
{

namespace
{

model::Result<SheetText> readSheet(const ZipArchive &archive, const QString &where, const QString &sheet)
{
    const model::Result<WorkbookParts> parts = Workbook::find(archive, sheet, where);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    model::Result<SharedStrings> strings;
    if (archive.has(parts->sharedStrings)) {
        strings = SharedStrings::read(archive, parts->sharedStrings, where);
    }
    if (!strings) {
        return std::unexpected(strings.error());
    }
    model::Result<SheetStyles> styles;
    if (archive.has(parts->styles)) {
        styles = SheetStyles::read(archive, parts->styles, where);
    }
    if (!styles) {
        return std::unexpected(styles.error());
    }
    model::Result<XmlPart> xml = XmlPart::open(archive, parts->sheet, where);
    if (!xml) {
        return std::unexpected(xml.error());
    }
    return SheetParser(*strings, *styles, parts->datesFrom1904).parse(*xml, where);
}

model::Result<SheetText> unpack(QIODevice &device, const QString &where, const QString &sheet)
{
    if (device.size() > ZipArchive::largestArchive) {
        return model::fail(model::ErrorCode::FileTooLarge, where);
    }
    const QByteArray bytes = device.readAll();
    if (bytes.size() != device.size()) {
        return model::fail(model::ErrorCode::CannotRead, where, device.errorString());
    }
    const model::Result<std::unique_ptr<ZipArchive>> archive = ZipArchive::open(bytes, where);
    if (!archive) {
        return std::unexpected(archive.error());
    }
    return readSheet(**archive, where, sheet);
}

} // namespace

model::Result<std::unique_ptr<XlsxReader>> XlsxReader::open(QIODevice &device, const QString &where,
                                                            const QString &sheet)
{
    model::Result<SheetText> text = unpack(device, where, sheet);
    if (!text) {
        return std::unexpected(text.error());
    }
    auto csv = std::make_unique<QBuffer>();
    csv->setData(text->csv());
    csv->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    model::Result<std::unique_ptr<CsvReader>> table = CsvReader::open(std::move(csv), where);
    if (!table) {
        return std::unexpected(table.error());
    }
    return std::unique_ptr<XlsxReader>(new XlsxReader(std::move(*text), std::move(*table)));
}

XlsxReader::XlsxReader(SheetText text, std::unique_ptr<CsvReader> table)
    : m_text(std::move(text))
    , m_table(std::move(table))
{
}

model::Result<const TableRow *> XlsxReader::next()
{
    const model::Result<const TableRow *> row = m_table->next();
    if (!row || *row == nullptr) {
        return row;
    }
    m_row = **row;
    m_row.line = m_text.rowAt(m_row.offset);
    return &m_row;
}

model::Result<void> XlsxReader::seekRow(qint64 offset, qint64 line)
{
    return m_table->seekRow(offset, line);
}

} // namespace db

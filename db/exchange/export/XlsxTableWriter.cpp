#include "db/exchange/export/XlsxTableWriter.h"

#include "db/files/DurableFile.h"

#include <QDate>
#include <QFile>
#include <QFileInfo>

#include <xlsxwriter.h>
#include <zip.h>

namespace db
{

using model::ErrorCode;
using model::Result;

namespace
{

constexpr double dayWidth = 12;
constexpr double textWidth = 18;
const QByteArray rowBegins = "<row ";
const QByteArray sheetEnds = "</worksheet>";

/// How often `what` stands in what is read piece by piece.
class Occurrences
{
public:
    explicit Occurrences(QByteArray what)
        : m_what(std::move(what))
    {
    }
    void look(QByteArrayView piece)
    {
        m_end += piece.toByteArray();
        m_count += m_end.count(m_what);
        // What may begin one that goes on in the next piece; a whole one of it was counted.
        m_end = m_end.right(m_what.size() - 1);
    }
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    QByteArray m_what;
    QByteArray m_end;
    qsizetype m_count = 0;
};

} // namespace

XlsxTableWriter::XlsxTableWriter(const QString &path)
    : m_path(path)
    , m_folder(QFile::encodeName(QFileInfo(path).absolutePath()))
{
}

XlsxTableWriter::~XlsxTableWriter()
{
    if (m_book) {
        (void)workbook_close(m_book); // there is no other way to give up; the caller takes the file away
    }
}

Result<std::unique_ptr<TableWriter>> XlsxTableWriter::create(const QString &path, const QString &name,
                                                             const QStringList &columns)
{
    std::unique_ptr<XlsxTableWriter> writer(new XlsxTableWriter(path));
    if (const Result<void> begun = writer->begin(name, columns); !begun) {
        return std::unexpected(begun.error());
    }
    return writer;
}

Result<void> XlsxTableWriter::begin(const QString &name, const QStringList &columns)
{
    // Row by row: a million contacts are not held in memory.
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_path).constData(), &options);
    m_sheet = m_book ? workbook_add_worksheet(m_book, name.toUtf8().constData()) : nullptr;
    if (!m_sheet) {
        return model::fail(ErrorCode::CannotWrite, m_path);
    }
    m_day = workbook_add_format(m_book);
    format_set_num_format(m_day, "yyyy-mm-dd");
    m_head = workbook_add_format(m_book);
    format_set_bold(m_head);
    worksheet_freeze_panes(m_sheet, 1, 0);
    for (int column = 0; column < columns.size(); ++column) {
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(m_sheet, at, at, textWidth, nullptr);
        if (const Result<void> written = write(column, columns[column], m_head); !written) {
            return written;
        }
    }
    ++m_rows;
    return {};
}

Result<void> XlsxTableWriter::add(const QVariantList &cells)
{
    for (int column = 0; column < cells.size(); ++column) {
        if (const Result<void> written = write(column, cells[column], nullptr); !written) {
            return written;
        }
    }
    ++m_rows;
    return {};
}

Result<void> XlsxTableWriter::write(int column, const QVariant &cell, lxw_format *format)
{
    const auto at = static_cast<lxw_col_t>(column);
    lxw_error error = LXW_NO_ERROR;
    if (cell.typeId() == QMetaType::QDate) {
        const QDate day = cell.toDate();
        constexpr int firstYear = 1900; // a spreadsheet knows no day before
        if (day.isValid() && day.year() >= firstYear) {
            lxw_datetime date{day.year(), day.month(), day.day(), 0, 0, 0};
            error = worksheet_write_datetime(m_sheet, m_rows, at, &date, m_day);
        } else if (day.isValid()) {
            error = worksheet_write_string(m_sheet, m_rows, at, day.toString(Qt::ISODate).toUtf8().constData(), format);
        }
    } else if (cell.typeId() == QMetaType::LongLong || cell.typeId() == QMetaType::Double) {
        error = worksheet_write_number(m_sheet, m_rows, at, cell.toDouble(), format);
    } else if (const QString text = cell.toString(); !text.isEmpty()) {
        // A text is never a formula in a workbook, whatever it begins with.
        error = worksheet_write_string(m_sheet, m_rows, at, text.toUtf8().constData(), format);
    }
    return error == LXW_NO_ERROR ? Result<void>() : failure(error);
}

std::unexpected<model::Error> XlsxTableWriter::failure(int error) const
{
    const bool tooMuch =
        error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED || error == LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE;
    return model::fail(tooMuch ? ErrorCode::FileTooLarge : ErrorCode::CannotWrite, m_path,
                       QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))));
}

Result<void> XlsxTableWriter::finish()
{
    const lxw_error error = workbook_close(std::exchange(m_book, nullptr));
    if (error != LXW_NO_ERROR) {
        return failure(error);
    }
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite)) {
        return model::fail(ErrorCode::CannotWrite, m_path, file.errorString());
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (const Result<void> synced = syncFile(file); !synced) {
        return synced;
    }
    return isWhole() ? Result<void>() : model::fail(ErrorCode::DiskFull, m_path);
}

bool XlsxTableWriter::isWhole() const
{
    zip_t *archive = zip_open(QFile::encodeName(m_path).constData(), ZIP_RDONLY, nullptr);
    zip_file_t *sheet = archive ? zip_fopen(archive, "xl/worksheets/sheet1.xml", 0) : nullptr;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    QByteArray end;
    Occurrences rows(rowBegins);
    zip_int64_t read = sheet ? 1 : -1;
    while (read > 0) {
        read = zip_fread(sheet, piece.data(), static_cast<zip_uint64_t>(piece.size()));
        if (read > 0) {
            const QByteArrayView bytes(piece.constData(), static_cast<qsizetype>(read));
            rows.look(bytes);
            end = (end + bytes.toByteArray()).right(sheetEnds.size());
        }
    }
    if (sheet) {
        zip_fclose(sheet);
    }
    if (archive) {
        zip_discard(archive);
    }
    return read == 0 && end == sheetEnds && rows.count() == m_rows;
}

} // namespace db

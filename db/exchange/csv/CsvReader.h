// CsvReader reads a table from text with separators, in constant memory.
#pragma once

#include "db/exchange/TableReader.h"
#include "db/exchange/csv/ByteWindow.h"
#include "db/exchange/csv/CsvRowSplitter.h"

namespace db
{

/// Comma, semicolon, tab or pipe (told from the first rows, or by a first line "sep=;"); RFC 4180 quotation marks with
/// line breaks inside; a byte-order mark; UTF-8 or Windows-1252; any line ends. Too few cells are filled up with
/// blanks.
class CsvReader : public TableReader
{
public:
    static constexpr qsizetype longestRow = 1024 * 1024;
    static constexpr size_t mostColumns = 1000;

    /// `device` is open, random access, and starts with the table. Looks once through all of it for its encoding, and
    /// reads the header. Fails with CannotRead, NotText, FileEmpty, or FileMalformed for a header that is too long, has
    /// over 1,000 columns or a quotation mark that does not close; `where` names the file in errors.
    [[nodiscard]] static model::Result<std::unique_ptr<CsvReader>> open(std::unique_ptr<QIODevice> device,
                                                                        const QString &where);

    [[nodiscard]] const QStringList &header() const override { return m_header; }
    [[nodiscard]] model::Result<const TableRow *> next() override;
    [[nodiscard]] model::Result<void> seekRow(qint64 offset, qint64 line) override;
    [[nodiscard]] qint64 size() const override { return m_window.size(); }
    [[nodiscard]] qint64 position() const override { return m_window.position(); }

    [[nodiscard]] TextEncoding encoding() const { return m_row.encoding; }
    [[nodiscard]] char separator() const { return m_separator; }

private:
    CsvReader(ByteWindow window, TextEncoding encoding, bool hasLoneReturn, char separator, qint64 line);

    [[nodiscard]] model::Result<void> readHeader();
    [[nodiscard]] model::Result<bool> readRow(size_t mostCells);
    void placeRow(const SplitRow &split);
    [[nodiscard]] model::Result<void> skipLongRow();
    [[nodiscard]] model::Result<void> skipLineFeed();
    [[nodiscard]] model::Error malformed(qint64 line, const QString &detail) const;
    [[nodiscard]] bool isBlank() const;

    ByteWindow m_window;
    char m_separator;
    CsvRowSplitter m_splitter;
    QStringList m_header;
    TableRow m_row;
    qint64 m_line = 1;
};

} // namespace db

// ZipFixture builds zip archives and bare workbooks in memory, honest and hostile, for tests of what reads them.
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace support
{

class ZipFixture
{
public:
    using Entries = std::vector<std::pair<QByteArray, QByteArray>>;

    /// The bytes of an archive with these entries (name, content), deflated; encrypted if there is a password.
    [[nodiscard]] static QByteArray archive(const Entries &entries, const QByteArray &password = {});

    /// The entries of a workbook with one sheet "Sheet1", whose sheetData holds `rows`.
    [[nodiscard]] static Entries workbook(const QByteArray &rows);

    /// The bytes of that workbook, with `more` entries; one of the same name takes the place of the workbook's own.
    [[nodiscard]] static QByteArray workbookBytes(const QByteArray &rows, const Entries &more = {});

    /// The bytes of a workbook whose sheet is `unpacked` blanks once it is unpacked, which are never held here.
    [[nodiscard]] static QByteArray bomb(qint64 unpacked);

private:
    struct Blanks;
    [[nodiscard]] static QByteArray archive(const Entries &entries, const QByteArray &password, Blanks *sheet);
};

} // namespace support

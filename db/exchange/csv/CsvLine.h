// CsvLine writes cells as one line of a CSV file.
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace db
{

class CsvLine
{
public:
    /// Adds `cell` to `line` as it is, in quotation marks where it needs them; a comma first unless it is the first.
    static void append(QByteArray &line, QByteArrayView cell, bool isFirst);

    /// `cells` as a line with its line end, in UTF-8, safe to open in a spreadsheet: a cell that starts with = + - @
    /// (or a tab or line end) would be taken for a formula, so it gets an apostrophe in front, which says "text".
    [[nodiscard]] static QByteArray harmless(const QStringList &cells);
};

} // namespace db

// TextTable lays rows out in columns for a terminal, by the width of the text as it is seen.
#pragma once

#include <QList>
#include <QStringList>

namespace app
{

class TextTable
{
public:
    /// `headers` name the columns; empty for a table without a heading.
    explicit TextTable(const QStringList &headers = {});

    /// A row may be shorter than the others; missing cells are blank. Cells become one printable line each.
    void addRow(const QStringList &cells);

    /// All lines, each beginning with `indent` blanks and ending with a line feed. Columns of numbers stand to the
    /// right.
    [[nodiscard]] QString toText(int indent = 0) const;

    /// Columns a terminal needs for `text`: combining marks none, East Asian wide letters and pictures two.
    [[nodiscard]] static int displayWidth(const QString &text);

    /// `text` without anything that could steer a terminal or break a line.
    [[nodiscard]] static QString printable(const QString &text);

private:
    [[nodiscard]] bool isNumeric(qsizetype column) const;

    QStringList m_headers;
    QList<QStringList> m_rows;
};

} // namespace app

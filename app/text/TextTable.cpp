#include "app/text/TextTable.h"

#include <QRegularExpression>

#include <algorithm>

namespace app
{

namespace
{
constexpr int gap = 2;

bool isWide(char32_t letter)
{
    struct Range
    {
        char32_t first;
        char32_t last;
    };
    static constexpr Range ranges[] = {{0x1100, 0x115F},   {0x2E80, 0xA4CF},  {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
                                       {0xFE30, 0xFE6F},   {0xFF00, 0xFF60},  {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F},
                                       {0x1F900, 0x1F9FF}, {0x20000, 0x3FFFD}};
    return std::ranges::any_of(ranges, [letter](Range range) { return letter >= range.first && letter <= range.last; });
}
} // namespace

TextTable::TextTable(const QStringList &headers)
    : m_headers(headers)
{
}

void TextTable::addRow(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells) {
        row.append(printable(cell));
    }
    m_rows.append(row);
}

QString TextTable::toText(int indent) const
{
    QList<QStringList> lines = m_rows;
    if (!m_headers.isEmpty()) {
        lines.prepend(m_headers);
    }
    QList<int> widths;
    for (const QStringList &line : lines) {
        widths.resize(std::max(widths.size(), line.size()));
        for (qsizetype column = 0; column < line.size(); ++column) {
            widths[column] = std::max(widths[column], displayWidth(line[column]));
        }
    }
    QList<bool> numeric;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        numeric.append(isNumeric(column));
    }
    QString text;
    for (const QStringList &line : lines) {
        QString laid(indent, u' ');
        for (qsizetype column = 0; column < line.size(); ++column) {
            const QString blanks(widths[column] - displayWidth(line[column]), u' ');
            laid += numeric[column] ? blanks + line[column] : line[column] + blanks;
            laid += QString(gap, u' ');
        }
        while (laid.endsWith(u' ')) {
            laid.chop(1);
        }
        text += laid + u'\n';
    }
    return text;
}

int TextTable::displayWidth(const QString &text)
{
    int width = 0;
    for (const char32_t letter : text.toUcs4()) {
        const QChar::Category category = QChar::category(letter);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ||
            category == QChar::Other_Format) {
            continue;
        }
        width += isWide(letter) ? 2 : 1;
    }
    return width;
}

QString TextTable::printable(const QString &text)
{
    QString result = text;
    for (QChar &letter : result) {
        const QChar::Category category = letter.category();
        // Format characters include those that turn the direction of writing round.
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || category == QChar::Other_Format) {
            letter = u' ';
        }
    }
    return result;
}

bool TextTable::isNumeric(qsizetype column) const
{
    static const QRegularExpression number(QStringLiteral("^-?[0-9][0-9,]*(\\.[0-9]+)?%?$"));
    bool any = false;
    for (const QStringList &row : m_rows) {
        const QString cell = row.value(column);
        if (cell.isEmpty()) {
            continue;
        }
        if (!number.match(cell).hasMatch()) {
            return false;
        }
        any = true;
    }
    return any;
}

} // namespace app

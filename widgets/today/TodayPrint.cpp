#include "widgets/today/TodayPrint.h"

#include "widgets/common/DayText.h"
#include "widgets/today/TodayText.h"

#include <QPagedPaintDevice>
#include <QTextCursor>
#include <QTextDocument>

#include <optional>

namespace widgets
{

void TodayPrint::print(const QList<db::TodayRow> &rows, QDate day, QPagedPaintDevice &paper)
{
    QTextDocument document;
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    plain.setFontPointSize(10);
    QTextCharFormat bold = plain;
    bold.setFontWeight(QFont::Bold);
    QTextCharFormat large = bold;
    large.setFontPointSize(15);
    cursor.insertText(tr("Today, %1", "a day").arg(DayText::withWeekday(day)), large);
    std::optional<db::TodaySection> section;
    for (const db::TodayRow &row : rows) {
        if (section != row.section) {
            section = row.section;
            large.setFontPointSize(12);
            cursor.insertBlock();
            cursor.insertBlock();
            cursor.insertText(TodayText::section(row.section), large);
        }
        cursor.insertBlock();
        cursor.insertText(QStringLiteral("☐ %1  ").arg(TodayText::name(row)), bold);
        cursor.insertText(
            QStringList{row.reference, TodayText::why(row), TodayText::when(row)}.join(QStringLiteral(". ")), plain);
    }
    document.print(&paper);
}

} // namespace widgets

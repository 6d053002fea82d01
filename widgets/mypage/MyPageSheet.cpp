#include "widgets/mypage/MyPageSheet.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int largest = 20; ///< Points; large type is 16 or more.
constexpr int smallest = 9;

void say(QTextCursor &cursor, const QString &words, int points, bool bold, bool first = false)
{
    QTextBlockFormat block;
    block.setTopMargin(bold && !first ? points * 1.2 : points * 0.3);
    first ? cursor.setBlockFormat(block) : cursor.insertBlock(block);
    QTextCharFormat letters;
    letters.setFontPointSize(points);
    letters.setFontWeight(bold ? QFont::Bold : QFont::Normal);
    cursor.insertText(words, letters);
}

} // namespace

void MyPageSheet::fill(QTextDocument &document, int points) const
{
    document.clear();
    QTextCursor cursor(&document);
    say(cursor, tr("This page is for %1", "a name").arg(m_contents.name), points + 6, true, true);
    say(cursor, tr("Who I am to you"), points, true);
    say(cursor,
        m_contents.worker.isEmpty() ? tr("Your link worker: ______________________")
                                    : tr("I am %1. I work with you.", "a name").arg(m_contents.worker),
        points, false);
    say(cursor, tr("What we agreed"), points, true);
    if (m_contents.goals.isEmpty() && m_contents.actions.isEmpty()) {
        say(cursor, tr("Nothing is written down yet. We will talk about what you want."), points, false);
    }
    for (const QString &goal : m_contents.goals) {
        say(cursor, tr("You want: %1", "a goal in somebody's words").arg(goal), points, false);
    }
    for (const QString &action : m_contents.actions) {
        say(cursor, u"☐ "_s + action, points, false);
    }
    say(cursor, tr("When we meet next"), points, true);
    say(cursor, m_contents.next.isEmpty() ? u"______________________"_s : m_contents.next, points, false);
    say(cursor, tr("Who to ring"), points, true);
    say(cursor, m_contents.ring.isEmpty() ? u"______________________"_s : m_contents.ring, points, false);
}

void MyPageSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&device);
    document.setDocumentMargin(0);
    for (int points = largest; points >= smallest; --points) {
        fill(document, points);
        document.setTextWidth(device.width());
        if (document.size().height() <= device.height()) {
            break;
        }
    }
    document.drawContents(&painter, QRectF(0, 0, device.width(), device.height()));
}

QByteArray MyPageSheet::pdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 18), QPageLayout::Millimeter);
    print(writer);
    return content;
}

QString MyPageSheet::text() const
{
    QTextDocument document;
    fill(document, largest);
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const QTextBlock::iterator first = block.begin();
        const bool heading = !first.atEnd() && first.fragment().charFormat().fontWeight() == QFont::Bold;
        if (heading && !lines.isEmpty()) {
            lines.append(QString());
        }
        lines.append(block.text());
    }
    return lines.join(u'\n');
}

} // namespace widgets

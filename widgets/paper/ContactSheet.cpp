#include "widgets/paper/ContactSheet.h"

#include "widgets/common/DayText.h"
#include "widgets/contacts/ContactText.h"

#include <QBuffer>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

// All lengths in millimetres of the paper.
constexpr double headHeight = 14;
constexpr double footHeight = 9;
constexpr double tick = 3.6;
constexpr double rowHeight = 6.4;
constexpr double writingHeight = 9; ///< From one line to write on to the next.
constexpr qsizetype mostFacts = 3;
constexpr double millimetresInInch = 25.4;

QFont letters(double points, bool bold = false)
{
    QFont font;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

void say(QPainter &painter, const QRectF &box, int flags, const QFont &font, const QString &words)
{
    painter.setFont(font);
    const QString fitting = QFontMetricsF(font, painter.device()).elidedText(words, Qt::ElideRight, box.width());
    painter.drawText(box, flags | Qt::TextSingleLine, fitting);
}

double widthOf(const QPainter &painter, const QFont &font, const QString &words)
{
    return QFontMetricsF(font, painter.device()).horizontalAdvance(words);
}

void drawRule(QPainter &painter, double left, double right, double y)
{
    painter.drawLine(QPointF(left, y), QPointF(right, y));
}

} // namespace

int ContactSheet::pages() const
{
    return std::max(1, (static_cast<int>(m_contents.lines.size()) + linesOnPage - 1) / linesOnPage);
}

void ContactSheet::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    const QRect page(0, 0, device.width(), device.height());
    for (int number = 0; number < pages(); ++number) {
        if (number > 0) {
            device.newPage();
        }
        drawPage(painter, page, number);
    }
}

QByteArray ContactSheet::pdf() const
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    constexpr int margin = 15;
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    print(writer);
    return content;
}

void ContactSheet::drawPage(QPainter &painter, const QRectF &page, int number) const
{
    const double mm = painter.device()->logicalDpiY() / millimetresInInch;
    painter.setPen(QPen(Qt::black, 0.25 * mm));
    drawHead(painter, page);
    drawFoot(painter, page, number);
    const double height = (page.height() - (headHeight + footHeight) * mm) / linesOnPage;
    for (int at = 0; at < linesOnPage; ++at) {
        const int line = number * linesOnPage + at;
        if (line < m_contents.lines.size()) {
            const QRectF box(page.left(), page.top() + headHeight * mm + at * height, page.width(), height);
            drawLine(painter, box, line + 1, m_contents.lines[line]);
        }
    }
}

void ContactSheet::drawHead(QPainter &painter, const QRectF &page) const
{
    const double mm = painter.device()->logicalDpiY() / millimetresInInch;
    const QRectF head(page.left(), page.top(), page.width(), (headHeight - 4) * mm);
    const QString day = m_contents.day.isValid() ? DayText::withWeekday(m_contents.day) : u"____________________"_s;
    const QString title = m_contents.number > 0
                              ? tr("Contact sheet %1 · %2", "a number; a day").arg(m_contents.number).arg(day)
                              : tr("Contact sheet · %1", "a day").arg(day);
    say(painter, head, Qt::AlignLeft | Qt::AlignVCenter, letters(15, true), title);
    say(painter, head.adjusted(head.width() * 0.6, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, letters(11),
        m_contents.worker);
}

void ContactSheet::drawFoot(QPainter &painter, const QRectF &page, int number) const
{
    const double mm = painter.device()->logicalDpiY() / millimetresInInch;
    const QRectF foot(page.left(), page.bottom() - (footHeight - 3) * mm, page.width(), (footHeight - 3) * mm);
    say(painter, foot.adjusted(0, 0, -foot.width() * 0.25, 0), Qt::AlignLeft | Qt::AlignVCenter, letters(9),
        tr("Private. Key it in on the day, then shred it."));
    say(painter, foot.adjusted(foot.width() * 0.75, 0, 0, 0), Qt::AlignRight | Qt::AlignVCenter, letters(9),
        tr("Page %1 of %2").arg(number + 1).arg(pages()));
}

void ContactSheet::drawLine(QPainter &painter, const QRectF &box, int number, const Line &line)
{
    const double mm = painter.device()->logicalDpiY() / millimetresInInch;
    drawRule(painter, box.left(), box.right(), box.top());
    const double titleHeight = 8 * mm;
    QRectF row(box.left(), box.top() + mm, box.width(), titleHeight);
    const QString who = line.who.isEmpty() ? tr("Name or reference:") : line.who;
    const QFont bold = letters(12, true);
    const double reference = line.reference.isEmpty() ? 0 : widthOf(painter, bold, line.reference) + 3 * mm;
    say(painter, row, Qt::AlignLeft | Qt::AlignVCenter, bold, QString::number(number) + u'.');
    say(painter, row.adjusted(9 * mm, 0, -reference, 0), Qt::AlignLeft | Qt::AlignVCenter, bold, who);
    say(painter, row, Qt::AlignRight | Qt::AlignVCenter, bold, line.reference);
    if (line.who.isEmpty()) {
        drawRule(painter, box.left() + 60 * mm, box.right(), row.bottom() - mm);
    }
    double y = row.bottom();
    const QStringList facts = line.facts.mid(0, mostFacts);
    for (const QString &fact : facts) {
        say(painter, QRectF(box.left(), y, box.width(), 5 * mm), Qt::AlignLeft | Qt::AlignVCenter, letters(10), fact);
        y += 5 * mm;
    }
    QStringList outcomes;
    for (const model::Outcome outcome : ContactText::outcomes()) {
        outcomes.append(tr("%1 %2", "the key for an outcome; the outcome")
                            .arg(ContactText::outcomeKey(outcome), ContactText::outcome(outcome)));
    }
    QStringList channels;
    for (const model::Channel channel : {model::Channel::FaceToFace, model::Channel::Phone, model::Channel::Text,
                                         model::Channel::Video, model::Channel::Email, model::Channel::Letter}) {
        channels.append(ContactText::channel(channel));
    }
    for (const QStringList &choices : {outcomes, channels}) {
        y = drawBoxes(painter, QRectF(box.left(), y, box.width(), rowHeight * mm), choices);
    }
    drawRoom(painter, box, y);
}

void ContactSheet::drawRoom(QPainter &painter, const QRectF &box, double top)
{
    const double mm = painter.device()->logicalDpiY() / millimetresInInch;
    const QFont small = letters(9);
    painter.setFont(small);
    double y = top + writingHeight * mm;
    const QStringList titles{tr("Day, if another"), tr("Minutes"), tr("Next contact")};
    const double width = box.width() / static_cast<double>(titles.size());
    for (qsizetype at = 0; at < titles.size(); ++at) {
        const double left = box.left() + static_cast<double>(at) * width;
        painter.drawText(QPointF(left, y - mm), titles[at]);
        drawRule(painter, left + widthOf(painter, small, titles[at]) + 2 * mm, left + width - 4 * mm, y);
    }
    painter.drawText(QPointF(box.left(), y + (writingHeight - 1) * mm), tr("Note"));
    const double note = box.left() + widthOf(painter, small, tr("Note")) + 3 * mm;
    for (y += writingHeight * mm; y <= box.bottom() - 3 * mm; y += writingHeight * mm) {
        drawRule(painter, note, box.right(), y);
    }
}

double ContactSheet::drawBoxes(QPainter &painter, const QRectF &row, const QStringList &choices)
{
    const double mm = painter.device()->logicalDpiY() / millimetresInInch;
    const QFont font = letters(9);
    painter.setFont(font);
    QRectF place = row;
    for (const QString &choice : choices) {
        const double width = (tick + 1.5) * mm + widthOf(painter, font, choice);
        if (place.left() + width > row.right() && place.left() > row.left()) {
            place = row.translated(0, place.bottom() - row.top());
        }
        painter.drawRect(QRectF(place.left(), place.center().y() - tick * mm / 2, tick * mm, tick * mm));
        painter.drawText(place.adjusted((tick + 1.5) * mm, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, choice);
        place.setLeft(place.left() + width + 2.5 * mm);
    }
    return place.bottom();
}

} // namespace widgets

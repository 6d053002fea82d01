#include "widgets/charts/ColumnChart.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/Numbers.h"

#include <QPainter>

#include <algorithm>

namespace widgets
{

ColumnChart::ColumnChart(QWidget *parent)
    : Chart(parent)
{
    setAccessibleName(tr("Where people are lost"));
}

void ColumnChart::setMonths(std::vector<model::MonthLost> months, qint64 minimum)
{
    m_months = std::move(months);
    std::erase_if(m_months, [](const model::MonthLost &month) { return month.atRisk == 0; });
    m_minimum = minimum;
    QStringList sentences;
    for (const model::MonthLost &month : m_months) {
        sentences.append(sentence(month));
    }
    show(sentences.isEmpty() ? tr("Nothing to show yet.") : sentences.join(u"; ") + u'.');
}

QString ColumnChart::share(const model::MonthLost &month) const
{
    return month.atRisk < m_minimum ? tr("too few", "instead of a percentage of a few people")
                                    : Numbers::percent(month.hazard.value);
}

QString ColumnChart::sentence(const model::MonthLost &month) const
{
    return tr("Month %1: %2 of %3, %4")
        .arg(Numbers::count(month.month), Numbers::count(month.dropped), Numbers::count(month.atRisk), share(month));
}

QString ColumnChart::keyOf(const model::MonthLost &month)
{
    return model::FigureKey{model::FigureKey::Kind::Lost, month.month}.toText();
}

size_t ColumnChart::shownIn(const QRectF &area, QPaintDevice *device) const
{
    const double least = QFontMetricsF(font(), device).horizontalAdvance(tr("Month %1").arg(QStringLiteral("12"))) + 12;
    return std::clamp<size_t>(static_cast<size_t>(area.width() / least), 1, m_months.size());
}

size_t ColumnChart::columnsFor(size_t shown) const
{
    constexpr size_t few = 6; // a few months do not fill the width with fat columns
    return m_months.size() < few ? few : shown;
}

QList<ChartMark> ColumnChart::marks(const QRectF &area) const
{
    QList<ChartMark> all;
    if (m_months.empty()) {
        return all;
    }
    const size_t shown = shownIn(area, nullptr);
    const double width = area.width() / double(columnsFor(shown));
    for (size_t i = 0; i < shown; ++i) {
        all.append({QRectF(area.left() + width * double(i), area.top(), width, area.height()), sentence(m_months[i]),
                    keyOf(m_months[i])});
    }
    return all;
}

TwinTable ColumnChart::table() const
{
    TwinTable table{{tr("Month"), tr("Lost"), tr("Of those still here"), tr("Share")}, {}};
    for (const model::MonthLost &month : m_months) {
        table.append(
            {Numbers::count(month.month), Numbers::count(month.dropped), Numbers::count(month.atRisk), share(month)},
            keyOf(month));
    }
    return table;
}

QSize ColumnChart::sizeHint() const
{
    return {Theme::current().scaled(400), Theme::current().scaled(196)};
}

QSize ColumnChart::minimumSizeHint() const
{
    return {Theme::current().scaled(240), Theme::current().scaled(180)};
}

void ColumnChart::draw(QPainter &painter, const QRectF &area, Look look) const
{
    if (m_months.empty()) {
        drawWords(painter, area, look, tr("Nothing to show yet."));
        return;
    }
    const QFontMetricsF metrics(font(), painter.device());
    const size_t shown = shownIn(area, painter.device());
    qint64 most = 1;
    for (size_t i = 0; i < shown; ++i) {
        most = std::max(most, m_months[i].dropped);
    }
    const double width = area.width() / double(columnsFor(shown));
    for (size_t i = 0; i < shown; ++i) {
        drawColumn(painter, QRectF(area.left() + width * double(i), area.top(), width, area.height()), look,
                   m_months[i], most);
    }
    const double base = area.bottom() - 3 * metrics.height() - 6;
    painter.setPen(QPen(colourOf(look, Token::ControlBorder), 1));
    painter.drawLine(QPointF(area.left(), base), QPointF(area.right(), base));
}

void ColumnChart::drawColumn(QPainter &painter, const QRectF &area, Look look, const model::MonthLost &month,
                             qint64 most) const
{
    const double height = QFontMetricsF(font(), painter.device()).height();
    const double base = area.bottom() - 3 * height - 6;
    const double room = base - area.top() - height - 4;
    const double tall = std::max(0.0, room * double(month.dropped) / double(most));
    painter.fillRect(QRectF(area.left() + 6, base - tall, area.width() - 12, tall), colourOf(look, Token::Series1));
    painter.setFont(font(true));
    painter.setPen(colourOf(look, Token::Text));
    painter.drawText(QRectF(area.left(), base - tall - height - 2, area.width(), height), Qt::AlignCenter,
                     Numbers::count(month.dropped));
    painter.setFont(font());
    QRectF line(area.left(), base + 4, area.width(), height);
    painter.drawText(line, Qt::AlignCenter, tr("Month %1").arg(Numbers::count(month.month)));
    painter.setPen(colourOf(look, Token::Muted));
    line.translate(0, height);
    painter.drawText(line, Qt::AlignCenter, tr("of %1").arg(Numbers::count(month.atRisk)));
    line.translate(0, height);
    painter.drawText(line, Qt::AlignCenter, share(month));
}

} // namespace widgets

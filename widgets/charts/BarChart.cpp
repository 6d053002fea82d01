#include "widgets/charts/BarChart.h"

#include "widgets/charts/Numbers.h"

#include <QPainter>

#include <algorithm>

namespace widgets
{

BarChart::BarChart(const QString &name, const QString &named, const QString &counted, const QString &detailed,
                   QWidget *parent)
    : Chart(parent)
    , m_named(named)
    , m_counted(counted)
    , m_detailed(detailed)
{
    setAccessibleName(name);
}

void BarChart::setBars(const QList<Bar> &bars)
{
    m_bars = bars;
    QStringList sentences;
    for (const Bar &bar : bars) {
        sentences.append(sentence(bar));
    }
    show(sentences.isEmpty() ? tr("Nothing to show yet.") : sentences.join(u"; ") + u'.');
}

QString BarChart::sentence(const Bar &bar)
{
    const QString words = tr("%1: %2", "a bar's name and number").arg(bar.name, Numbers::count(bar.count));
    return bar.detail.isEmpty() ? words : words + u' ' + bar.detail;
}

TwinTable BarChart::table() const
{
    TwinTable table{{m_named, m_counted}, {}};
    if (!m_detailed.isEmpty()) {
        table.headings.append(m_detailed);
    }
    for (const Bar &bar : m_bars) {
        QStringList row{bar.name, Numbers::count(bar.count)};
        if (!m_detailed.isEmpty()) {
            row.append(bar.detail);
        }
        table.append(row, bar.key);
    }
    return table;
}

QList<ChartMark> BarChart::marks(const QRectF &area) const
{
    const double line = std::max(double(lineHeight()), QFontMetricsF(font()).height() + 6);
    QList<ChartMark> all;
    double top = area.top();
    for (const Bar &bar : m_bars) {
        if (!bar.key.isEmpty()) {
            all.append({QRectF(area.left(), top, area.width(), line), sentence(bar), bar.key});
        }
        top += line;
    }
    return all;
}

int BarChart::lineHeight() const
{
    return std::max(Theme::current().scaled(24), QFontMetrics(font()).height() + 6);
}

QSize BarChart::sizeHint() const
{
    return {Theme::current().scaled(380),
            std::max(Theme::current().scaled(72), static_cast<int>(m_bars.size()) * lineHeight() + 8)};
}

QSize BarChart::minimumSizeHint() const
{
    return {Theme::current().scaled(240), sizeHint().height()};
}

void BarChart::draw(QPainter &painter, const QRectF &area, Look look) const
{
    if (m_bars.isEmpty()) {
        drawWords(painter, area, look, tr("Nothing to show yet."));
        return;
    }
    const QFontMetricsF plain(font(), painter.device());
    const QFontMetricsF bold(font(true), painter.device());
    double names = 0;
    double numbers = 0;
    qint64 most = 1;
    for (const Bar &bar : m_bars) {
        names = std::max(names, plain.horizontalAdvance(bar.name));
        numbers = std::max(numbers, bold.horizontalAdvance(Numbers::count(bar.count)) +
                                        (bar.detail.isEmpty() ? 0 : plain.horizontalAdvance(bar.detail) + 6));
        most = std::max(most, bar.count);
    }
    names = std::min(names + 16, area.width() * 0.6);
    const double line = std::max(double(lineHeight()), plain.height() + 6);
    const double room = std::max(8.0, area.width() - names - numbers - 12);
    double top = area.top();
    for (const Bar &bar : m_bars) {
        painter.setFont(font());
        painter.setPen(colourOf(look, Token::Text));
        painter.drawText(QRectF(area.left(), top, names - 8, line), Qt::AlignLeft | Qt::AlignVCenter,
                         plain.elidedText(bar.name, Qt::ElideRight, names - 8));
        const double length = room * double(bar.count) / double(most);
        painter.fillRect(QRectF(area.left() + names, top + line * 0.17, length, line * 0.66),
                         colourOf(look, bar.grey ? Token::SeriesGrey : Token::Series1));
        painter.setFont(font(true));
        painter.drawText(QRectF(area.left() + names + length + 6, top, numbers + 4, line),
                         Qt::AlignLeft | Qt::AlignVCenter, Numbers::count(bar.count));
        if (!bar.detail.isEmpty()) {
            const double from = area.left() + names + length + 12 + bold.horizontalAdvance(Numbers::count(bar.count));
            painter.setFont(font());
            painter.setPen(colourOf(look, Token::Muted));
            painter.drawText(QRectF(from, top, area.right() - from, line), Qt::AlignLeft | Qt::AlignVCenter,
                             bar.detail);
        }
        top += line;
    }
}

} // namespace widgets

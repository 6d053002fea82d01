#include "widgets/charts/LeavingBandsChart.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/Numbers.h"
#include "widgets/charts/SurvivalChart.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace widgets
{

namespace
{

constexpr double daysInMonth = SurvivalChart::daysInMonth;
constexpr int mostNamedMonths = 13;

} // namespace

LeavingBandsChart::LeavingBandsChart(QWidget *parent)
    : Chart(parent)
{
    setAccessibleName(tr("How people leave"));
}

QList<LeavingBandsChart::Band> LeavingBandsChart::bands()
{
    return {{tr("Still with us"), Token::Series1, Qt::SolidPattern},
            {tr("Finished as planned"), Token::Series3, Qt::BDiagPattern},
            {tr("Left otherwise"), Token::SeriesGrey, Qt::Dense4Pattern},
            {tr("Dropped out"), Token::Series2, Qt::FDiagPattern}};
}

void LeavingBandsChart::setBands(std::vector<model::StatePoint> points, double lastDay, qint64 n, qint64 minimum)
{
    m_points = std::move(points);
    m_lastDay = lastDay;
    m_n = n;
    m_minimum = minimum;
    QStringList sentences;
    if (drawable()) {
        for (const int month : months()) {
            sentences.append(sentence(month));
        }
    }
    show(sentences.isEmpty() ? notEnough() : sentences.join(u' '));
}

QString LeavingBandsChart::notEnough() const
{
    return Numbers::notEnough(m_n, m_minimum);
}

std::array<double, 4> LeavingBandsChart::sharesAt(double days) const
{
    std::array<double, 4> shares{1, 0, 0, 0};
    for (const model::StatePoint &point : m_points) {
        if (point.time > days) {
            break;
        }
        shares = {point.stay, point.left[1], point.left[2], point.left[0]};
    }
    return shares;
}

std::vector<int> LeavingBandsChart::months() const
{
    const int end = static_cast<int>(std::floor(m_lastDay / daysInMonth));
    int step = 1;
    for (const int wider : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = wider;
        if (end / step < mostNamedMonths) {
            break;
        }
    }
    std::vector<int> named;
    for (int month = step; month <= end; month += step) {
        named.push_back(month);
    }
    return named;
}

QString LeavingBandsChart::sentence(int month) const
{
    const std::array<double, 4> shares = sharesAt(month * daysInMonth);
    const QString words =
        month == 1 ? tr("At 1 month: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.")
                   : tr("At %Ln months: %1 still with us, %2 finished as planned, %3 left otherwise, %4 dropped out.",
                        nullptr, month);
    return words.arg(Numbers::percent(shares[0]), Numbers::percent(shares[1]), Numbers::percent(shares[2]),
                     Numbers::percent(shares[3]));
}

TwinTable LeavingBandsChart::table() const
{
    TwinTable table{{tr("Month")}, {}};
    for (const Band &band : bands()) {
        table.headings.append(band.name);
    }
    if (!drawable()) {
        return table;
    }
    for (const int month : months()) {
        QStringList row{Numbers::count(month)};
        for (const double share : sharesAt(month * daysInMonth)) {
            row.append(Numbers::percent(share));
        }
        const int day = static_cast<int>(month * daysInMonth);
        table.append(row, model::FigureKey{model::FigureKey::Kind::Curve, day}.toText());
    }
    return table;
}

QSize LeavingBandsChart::sizeHint() const
{
    return {Theme::current().scaled(400), Theme::current().scaled(220)};
}

QSize LeavingBandsChart::minimumSizeHint() const
{
    return {Theme::current().scaled(260), Theme::current().scaled(200)};
}

QRectF LeavingBandsChart::plotIn(const QRectF &area, QPaintDevice *device) const
{
    const QFontMetricsF metrics(font(), device);
    return area.adjusted(metrics.horizontalAdvance(Numbers::percent(1)) + 8, 2 * metrics.height() + 12,
                         -metrics.horizontalAdvance(Numbers::count(100)) / 2 - 4, -metrics.height() - 8);
}

QList<ChartMark> LeavingBandsChart::marks(const QRectF &area) const
{
    QList<ChartMark> all;
    if (!drawable()) {
        return all;
    }
    const QRectF plot = plotIn(area, nullptr);
    const std::vector<int> named = months();
    for (const int month : named) {
        const double half = plot.width() * named.front() * daysInMonth / m_lastDay / 2;
        const double x = plot.left() + plot.width() * month * daysInMonth / m_lastDay;
        const QRectF column(x - half, plot.top(), 2 * half, area.bottom() - plot.top());
        const int day = static_cast<int>(month * daysInMonth);
        all.append({column, sentence(month), model::FigureKey{model::FigureKey::Kind::Curve, day}.toText()});
    }
    return all;
}

void LeavingBandsChart::draw(QPainter &painter, const QRectF &area, Look look) const
{
    if (!drawable()) {
        drawWords(painter, area, look, notEnough());
        return;
    }
    const QRectF plot = plotIn(area, painter.device());
    for (size_t band = 0; band < 4; ++band) {
        drawBand(painter, plot, band, look);
    }
    drawAxes(painter, plot, look);
    drawLegend(painter, area, look);
}

void LeavingBandsChart::drawBand(QPainter &painter, const QRectF &plot, size_t band, Look look) const
{
    const auto x = [&](double days) { return plot.left() + plot.width() * days / std::max(1.0, m_lastDay); };
    const auto y = [&](double share) { return plot.bottom() - plot.height() * share; };
    std::vector<std::pair<double, std::array<double, 4>>> steps{{0, sharesAt(-1)}};
    for (const model::StatePoint &point : m_points) {
        steps.emplace_back(point.time, sharesAt(point.time));
    }
    const Band look_ = bands().at(static_cast<qsizetype>(band));
    QPainterPath path;
    for (size_t i = 0; i < steps.size(); ++i) {
        double below = 0;
        for (size_t lower = 0; lower < band; ++lower) {
            below += steps[i].second[lower];
        }
        const double to = i + 1 < steps.size() ? steps[i + 1].first : m_lastDay;
        path.addRect(QRectF(QPointF(x(steps[i].first), y(below + steps[i].second[band])), QPointF(x(to), y(below))));
    }
    const QColor colour = colourOf(look, look_.colour);
    QColor ground = colour;
    ground.setAlphaF(band == 0 ? 0.55F : 0.25F);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPath(path);
    if (band != 0) {
        painter.setBrush(QBrush(colour, look_.pattern));
        painter.drawPath(path);
    }
    painter.setBrush(Qt::NoBrush);
}

void LeavingBandsChart::drawAxes(QPainter &painter, const QRectF &plot, Look look) const
{
    painter.setFont(font());
    const double height = QFontMetricsF(font(), painter.device()).height();
    for (const double share : {0.0, 0.5, 1.0}) {
        const double y = plot.bottom() - plot.height() * share;
        painter.setPen(QPen(colourOf(look, Token::Border), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colourOf(look, Token::Muted));
        painter.drawText(QRectF(plot.left() - 60, y - height / 2, 54, height), Qt::AlignRight | Qt::AlignVCenter,
                         Numbers::percent(share));
    }
    for (const int month : months()) {
        const double x = plot.left() + plot.width() * month * daysInMonth / m_lastDay;
        painter.drawText(QRectF(x - 40, plot.bottom() + 4, 80, height), Qt::AlignCenter, Numbers::count(month));
    }
}

void LeavingBandsChart::drawLegend(QPainter &painter, const QRectF &area, Look look) const
{
    const QFontMetricsF metrics(font(), painter.device());
    const double swatch = metrics.height() * 0.7;
    double x = area.left();
    double top = area.top();
    painter.setFont(font());
    for (const Band &band : bands()) {
        const double wide = swatch + 6 + metrics.horizontalAdvance(band.name) + 14;
        if (x + wide > area.right() && x > area.left()) {
            x = area.left();
            top += metrics.height() + 2;
        }
        const QRectF box(x, top + (metrics.height() - swatch) / 2, swatch, swatch);
        const QColor colour = colourOf(look, band.colour);
        QColor ground = colour;
        ground.setAlphaF(0.3F);
        painter.fillRect(box, ground);
        painter.fillRect(box, QBrush(colour, band.pattern));
        painter.setPen(colourOf(look, Token::Text));
        painter.drawText(QRectF(x + swatch + 6, top, wide, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         band.name);
        x += wide;
    }
}

} // namespace widgets

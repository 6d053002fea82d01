#include "widgets/charts/SurvivalChart.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/Numbers.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets
{

namespace
{

constexpr float bandOpacity = 0.18F;
constexpr double lineWidth = 2.25;
constexpr int mostNamedMonths = 13;

} // namespace

struct SurvivalChart::Frame
{
    QRectF plot;
    double lastDay = 1;
    Look look = Look::Light;

    [[nodiscard]] double x(double days) const { return plot.left() + plot.width() * days / lastDay; }
    [[nodiscard]] double y(double share) const { return plot.bottom() - plot.height() * share; }
    [[nodiscard]] QColor colour(Token token) const { return colourOf(look, token); }
};

SurvivalChart::SurvivalChart(QWidget *parent)
    : Chart(parent)
{
    setAccessibleName(tr("How long people stay"));
}

void SurvivalChart::setCurve(Curve curve)
{
    m_curve = std::move(curve);
    show(description());
}

qint64 SurvivalChart::followedAt(double days) const
{
    const auto first = std::ranges::lower_bound(m_curve.watched, days);
    return m_curve.watched.end() - first;
}

double SurvivalChart::survivalAt(double days) const
{
    double share = 1;
    for (const model::CurvePoint &point : m_curve.points) {
        if (point.time > days) {
            break;
        }
        share = point.survival;
    }
    return share;
}

std::vector<int> SurvivalChart::months() const
{
    const double last = m_curve.watched.empty() ? 0 : m_curve.watched.back();
    const int end = std::max(1, static_cast<int>(std::ceil(last / daysInMonth)));
    int step = 1;
    for (const int wider : {1, 2, 3, 6, 12, 24, 60, 120}) {
        step = wider;
        if (end / step < mostNamedMonths) {
            break;
        }
    }
    std::vector<int> named;
    for (int month = 0; month < end + step; month += step) {
        named.push_back(month);
    }
    return named;
}

TwinTable SurvivalChart::table() const
{
    TwinTable table{{tr("Day"), tr("Still here before"), tr("Left that day"), tr("Still with us"), tr("Likely from"),
                     tr("Likely to")},
                    {}};
    if (!drawable()) {
        return table;
    }
    for (const model::CurvePoint &point : m_curve.points) {
        table.append({Numbers::days(point.time), Numbers::count(point.atRisk), Numbers::count(point.left),
                      Numbers::percent(point.survival), Numbers::percent(point.lower), Numbers::percent(point.upper)},
                     keyOf(static_cast<int>(point.time)), 3);
    }
    return table;
}

QString SurvivalChart::description() const
{
    if (!drawable()) {
        return Numbers::notEnough(m_curve.median.n, m_curve.median.minimum);
    }
    QStringList sentences{tr("%Ln starts.", nullptr, static_cast<int>(m_curve.median.n)),
                          Numbers::median(m_curve.median) + u'.'};
    for (const int month : months()) {
        if (month > 0 && followedAt(month * daysInMonth) > 0) {
            sentences.append(sentence(month));
        }
    }
    return sentences.join(u' ');
}

QString SurvivalChart::sentence(int month) const
{
    const QString words = month == 1 ? tr("At 1 month %1 still with us, %2 still followed.")
                                     : tr("At %Ln months %1 still with us, %2 still followed.", nullptr, month);
    return words.arg(Numbers::percent(survivalAt(month * daysInMonth)),
                     Numbers::count(followedAt(month * daysInMonth)));
}

QList<ChartMark> SurvivalChart::marks(const QRectF &area) const
{
    QList<ChartMark> all;
    if (!drawable()) {
        return all;
    }
    constexpr double reach = 12; // a target of 24
    const Frame frame = frameIn(area, nullptr, Look::Light);
    for (const int month : months()) {
        const int day = static_cast<int>(month * daysInMonth);
        if (month > 0 && followedAt(month * daysInMonth) > 0) {
            const QPointF at(frame.x(month * daysInMonth), frame.y(survivalAt(day)));
            all.append({QRectF(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)), sentence(month), keyOf(day)});
        }
    }
    return all;
}

QString SurvivalChart::keyOf(int day)
{
    return model::FigureKey{model::FigureKey::Kind::Curve, day}.toText();
}

void SurvivalChart::drawMarks(QPainter &painter, const Frame &frame) const
{
    constexpr double radius = 4;
    painter.setPen(QPen(frame.colour(Token::Series1), 2));
    painter.setBrush(frame.colour(Token::Panel));
    for (const int month : months()) {
        const int day = static_cast<int>(month * daysInMonth);
        if (month > 0 && followedAt(month * daysInMonth) > 0) {
            painter.drawEllipse(QPointF(frame.x(month * daysInMonth), frame.y(survivalAt(day))), radius, radius);
        }
    }
    painter.setBrush(Qt::NoBrush);
}

QSize SurvivalChart::sizeHint() const
{
    return {Theme::current().scaled(760), Theme::current().scaled(260)};
}

QSize SurvivalChart::minimumSizeHint() const
{
    return {Theme::current().scaled(320), Theme::current().scaled(220)};
}

void SurvivalChart::draw(QPainter &painter, const QRectF &area, Look look) const
{
    if (!drawable()) {
        drawWords(painter, area, look, Numbers::notEnough(m_curve.median.n, m_curve.median.minimum));
        return;
    }
    const Frame frame = frameIn(area, painter.device(), look);
    drawAxes(painter, frame);
    drawBand(painter, frame);
    drawLine(painter, frame);
    drawMedian(painter, frame);
    drawMarks(painter, frame);
}

SurvivalChart::Frame SurvivalChart::frameIn(const QRectF &area, QPaintDevice *device, Look look) const
{
    const QFontMetricsF metrics(font(), device);
    // The rows under the axis have a name each, which keeps clear of the count in the middle of day 0.
    const double named = std::max(metrics.horizontalAdvance(tr("month", "names the axis of the curve")),
                                  metrics.horizontalAdvance(tr("followed", "row of counts under the curve's months")));
    const double left = std::max(metrics.horizontalAdvance(Numbers::percent(1)) + 8,
                                 named + metrics.horizontalAdvance(Numbers::count(followedAt(0))) / 2 + 8);
    const double below = 2.5 * metrics.height() + 12;
    return {
        area.adjusted(left, metrics.height() / 2 + 2, -metrics.horizontalAdvance(Numbers::count(100)) / 2 - 4, -below),
        months().back() * daysInMonth, look};
}

void SurvivalChart::drawAxes(QPainter &painter, const Frame &frame) const
{
    painter.setFont(font());
    const double height = QFontMetricsF(font(), painter.device()).height();
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        const double y = frame.y(share);
        painter.setPen(QPen(frame.colour(Token::Border), 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(frame.colour(Token::Muted));
        painter.drawText(QRectF(0, y - height / 2, frame.plot.left() - 8, height), Qt::AlignRight | Qt::AlignVCenter,
                         Numbers::percent(share));
    }
    const double monthTop = frame.plot.bottom() + height / 2 + 4;
    for (const int month : months()) {
        const double x = frame.x(month * daysInMonth);
        const QRectF cell(x - 40, monthTop, 80, height);
        painter.drawText(cell, Qt::AlignCenter, Numbers::count(month));
        painter.drawText(cell.translated(0, height + 2), Qt::AlignCenter,
                         Numbers::count(followedAt(month * daysInMonth)));
    }
    const QRectF head(0, monthTop, frame.plot.left(), height);
    painter.drawText(head, Qt::AlignLeft, tr("month", "names the axis of the curve"));
    painter.drawText(head.translated(0, height + 2), Qt::AlignLeft,
                     tr("followed", "row of counts under the curve's months"));
}

void SurvivalChart::drawBand(QPainter &painter, const Frame &frame) const
{
    const double last = m_curve.watched.empty() ? 0 : m_curve.watched.back();
    QColor fill = frame.colour(Token::Series1);
    fill.setAlphaF(bandOpacity);
    for (size_t i = 0; i < m_curve.points.size(); ++i) {
        const model::CurvePoint &point = m_curve.points[i];
        const double to = i + 1 < m_curve.points.size() ? m_curve.points[i + 1].time : last;
        if (point.lower && point.upper) { // blank where everyone has left
            painter.fillRect(QRectF(QPointF(frame.x(point.time), frame.y(*point.upper)),
                                    QPointF(frame.x(to), frame.y(*point.lower))),
                             fill);
        }
    }
}

void SurvivalChart::drawLine(QPainter &painter, const Frame &frame) const
{
    QPainterPath path(QPointF(frame.x(0), frame.y(1)));
    double share = 1;
    for (const model::CurvePoint &point : m_curve.points) {
        path.lineTo(frame.x(point.time), frame.y(share));
        share = point.survival;
        path.lineTo(frame.x(point.time), frame.y(share));
    }
    path.lineTo(frame.x(m_curve.watched.empty() ? 0 : m_curve.watched.back()), frame.y(share));
    painter.setPen(QPen(frame.colour(Token::Series1), lineWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

void SurvivalChart::drawMedian(QPainter &painter, const Frame &frame) const
{
    const QString words = Numbers::median(m_curve.median);
    const QFontMetricsF metrics(font(), painter.device());
    const double width = metrics.horizontalAdvance(words) + 2;
    painter.setFont(font());
    if (!m_curve.median.value) {
        painter.setPen(frame.colour(Token::Text));
        painter.drawText(QRectF(frame.plot.right() - width, frame.y(0.1) - metrics.height(), width, metrics.height()),
                         Qt::AlignRight, words);
        return;
    }
    const double x = frame.x(*m_curve.median.value);
    painter.setPen(QPen(frame.colour(Token::Muted), 1, Qt::DashLine));
    painter.drawLine(QPointF(x, frame.y(0.5)), QPointF(x, frame.y(0)));
    // The words stand above the band, to the right of the curve unless there is no room.
    const double wanted = x + std::min(100.0, frame.plot.width() / 6);
    const double from = std::max(frame.plot.left(), std::min(wanted, frame.plot.right() - width));
    const double top = frame.y(1) + 4;
    const double middle = top + metrics.height() / 2;
    painter.setPen(QPen(frame.colour(Token::Muted), 1));
    if (from >= wanted - 0.5) {
        painter.drawLine(QPointF(x, frame.y(0.5)), QPointF(from - 4, middle));
    }
    painter.setPen(frame.colour(Token::Text));
    painter.drawText(QRectF(from, top, width, metrics.height()), Qt::AlignLeft, words);
}

} // namespace widgets

#include "widgets/charts/GroupCurvesChart.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/Numbers.h"
#include "widgets/charts/SurvivalChart.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace widgets
{

namespace
{

constexpr double daysInMonth = SurvivalChart::daysInMonth;
constexpr Token colours[GroupCurvesChart::mostLines] = {Token::Series1, Token::Series2, Token::Series3,
                                                        Token::Series4, Token::Series5, Token::Series6};
constexpr Qt::PenStyle dashes[GroupCurvesChart::mostLines] = {Qt::SolidLine,      Qt::DashLine, Qt::DashDotLine,
                                                              Qt::DashDotDotLine, Qt::DotLine,  Qt::SolidLine};

QPen penOf(size_t group, Look look)
{
    return {colourOf(look, colours[group]), 2.25, dashes[group], Qt::FlatCap, Qt::MiterJoin};
}

} // namespace

GroupCurvesChart::GroupCurvesChart(QWidget *parent)
    : Chart(parent)
{
    setAccessibleName(tr("Groups compared"));
}

void GroupCurvesChart::setGroups(const model::Comparison &comparison, const QStringList &names, qint64 minimum)
{
    m_groups = comparison.groups;
    m_names = names;
    m_minimum = minimum;
    QStringList sentences;
    for (size_t group = 0; group < m_groups.size(); ++group) {
        sentences.append(sentence(group));
    }
    show(sentences.isEmpty() ? tr("Nothing to show yet.") : sentences.join(u' '));
}

QString GroupCurvesChart::median(size_t group) const
{
    const model::ComparedGroup &own = m_groups[group];
    return !enough(group)     ? Numbers::notEnough(own.n, m_minimum)
           : own.median.value ? Numbers::days(*own.median.value)
                              : tr("not reached", "half of a group have not left yet");
}

QString GroupCurvesChart::sentence(size_t group) const
{
    const model::ComparedGroup &own = m_groups[group];
    const QString words =
        tr("%1: %2 of %3 have left", "a group, how many left, of how many")
            .arg(m_names.value(static_cast<qsizetype>(group)), Numbers::count(own.observed), Numbers::count(own.n));
    return enough(group) && own.median.value
               ? tr("%1; half had left by day %2.", "how many left, then the day").arg(words, median(group))
               : words + u'.';
}

QString GroupCurvesChart::keyOf(size_t group) const
{
    return model::FigureKey{model::FigureKey::Kind::Group, 0, {}, m_groups[group].name}.toText();
}

TwinTable GroupCurvesChart::table() const
{
    TwinTable table{{tr("Group"), tr("People"), tr("Left"), tr("Expected if alike"), tr("Half had left by day")}, {}};
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const model::ComparedGroup &own = m_groups[group];
        table.append({m_names.value(static_cast<qsizetype>(group)), Numbers::count(own.n), Numbers::count(own.observed),
                      QLocale().toString(own.expected, 'f', 1), median(group)},
                     keyOf(group));
    }
    return table;
}

QSize GroupCurvesChart::sizeHint() const
{
    return {Theme::current().scaled(760), Theme::current().scaled(230)};
}

QSize GroupCurvesChart::minimumSizeHint() const
{
    return {Theme::current().scaled(380), Theme::current().scaled(200)};
}

double GroupCurvesChart::lastDay() const
{
    double last = daysInMonth;
    for (const model::ComparedGroup &group : m_groups) {
        last = std::max(last, group.curve.empty() ? 0 : group.curve.back().time);
    }
    return std::ceil(last / daysInMonth) * daysInMonth;
}

QRectF GroupCurvesChart::plotIn(const QRectF &area, QPaintDevice *device) const
{
    const QFontMetricsF metrics(font(), device);
    return area.adjusted(metrics.horizontalAdvance(Numbers::percent(1)) + 8, metrics.height() / 2 + 2,
                         -area.width() * 0.3, -metrics.height() - 8);
}

QRectF GroupCurvesChart::labelIn(const QRectF &area, size_t group, QPaintDevice *device) const
{
    const double line = std::max(double(Theme::current().scaled(32)), 2 * QFontMetricsF(font(), device).height() + 2);
    const QRectF plot = plotIn(area, device);
    return {plot.right() + 12, area.top() + line * double(group), area.right() - plot.right() - 12, line};
}

QList<ChartMark> GroupCurvesChart::marks(const QRectF &area) const
{
    QList<ChartMark> all;
    for (size_t group = 0; group < m_groups.size() && m_groups.size() <= mostLines; ++group) {
        all.append({labelIn(area, group, nullptr), sentence(group), keyOf(group)});
    }
    return all;
}

void GroupCurvesChart::draw(QPainter &painter, const QRectF &area, Look look) const
{
    if (m_groups.empty() || m_groups.size() > mostLines) {
        drawWords(painter, area, look,
                  m_groups.empty() ? tr("Nothing to show yet.")
                                   : tr("%Ln groups are too many for lines. Choose two of them, or show the table.",
                                        nullptr, static_cast<int>(m_groups.size())));
        return;
    }
    const QRectF plot = plotIn(area, painter.device());
    drawAxes(painter, plot, look);
    const QFontMetricsF metrics(font(), painter.device());
    for (size_t group = 0; group < m_groups.size(); ++group) {
        const QRectF box = labelIn(area, group, painter.device());
        if (enough(group)) {
            drawCurve(painter, plot, group, look);
            painter.setPen(penOf(group, look));
            painter.drawLine(QPointF(box.left(), box.top() + metrics.height() / 2),
                             QPointF(box.left() + 28, box.top() + metrics.height() / 2));
        }
        painter.setFont(font(true));
        painter.setPen(colourOf(look, Token::Text));
        const QRectF words = box.adjusted(36, 0, 0, 0);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignTop,
            metrics.elidedText(m_names.value(static_cast<qsizetype>(group)), Qt::ElideRight, words.width()));
        painter.setFont(font());
        painter.setPen(colourOf(look, Token::Muted));
        const QString below = enough(group)
                                  ? tr("%1 people", "how many a group has").arg(Numbers::count(m_groups[group].n))
                                  : median(group);
        painter.drawText(words.translated(0, metrics.height()), Qt::AlignLeft | Qt::AlignTop,
                         metrics.elidedText(below, Qt::ElideRight, words.width()));
    }
}

void GroupCurvesChart::drawAxes(QPainter &painter, const QRectF &plot, Look look) const
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
    const int end = static_cast<int>(lastDay() / daysInMonth);
    const int step = std::max(1, (end + 7) / 8);
    for (int month = 0; month <= end; month += step) {
        const double x = plot.left() + plot.width() * month / end;
        painter.drawText(QRectF(x - 40, plot.bottom() + 4, 80, height), Qt::AlignCenter, Numbers::count(month));
    }
}

void GroupCurvesChart::drawCurve(QPainter &painter, const QRectF &plot, size_t group, Look look) const
{
    const double last = lastDay();
    const auto at = [&](double days, double share) {
        return QPointF(plot.left() + plot.width() * days / last, plot.bottom() - plot.height() * share);
    };
    QPainterPath path(at(0, 1));
    double share = 1;
    double day = 0;
    for (const model::CurvePoint &point : m_groups[group].curve) {
        path.lineTo(at(point.time, share));
        share = point.survival;
        day = point.time;
        path.lineTo(at(day, share));
    }
    painter.setPen(penOf(group, look));
    painter.drawPath(path);
}

} // namespace widgets

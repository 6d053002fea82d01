#include "widgets/charts/CohortChart.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/Numbers.h"

#include <QPainter>

#include <algorithm>

namespace widgets
{

namespace
{

constexpr size_t mostQuarters = 12; ///< Three years; older ones can be had by filter.

} // namespace

CohortChart::CohortChart(QWidget *parent)
    : Chart(parent)
{
    setAccessibleName(tr("By when they started"));
}

void CohortChart::setCohorts(std::vector<model::StartCohort> cohorts, std::vector<int> months, qint64 minimum)
{
    std::ranges::reverse(cohorts);
    cohorts.resize(std::min(cohorts.size(), mostQuarters));
    m_cohorts = std::move(cohorts);
    m_months = std::move(months);
    m_minimum = minimum;
    QStringList sentences;
    for (const model::StartCohort &cohort : m_cohorts) {
        QStringList cells;
        for (size_t i = 0; i < cohort.engaged.size(); ++i) {
            cells.append(
                tr("%1 %2", "a length of time, then how many stayed it").arg(heading(i + 2), words(cohort.engaged[i])));
        }
        sentences.append(tr("%1: %2 started; %3.", "a quarter, how many started, what became of them")
                             .arg(quarterWords(cohort.quarter), Numbers::count(cohort.episodes), cells.join(u", ")));
    }
    show(sentences.isEmpty() ? tr("Nothing to show yet.") : sentences.join(u' '));
}

QString CohortChart::quarterWords(QDate quarter)
{
    //: A quarter of a year: %1 is its first month, %2 its last with the year, as in "Jan to Mar 2026".
    return tr("%1 to %2")
        .arg(QLocale().toString(quarter, QStringLiteral("MMM")),
             QLocale().toString(quarter.addMonths(2), QStringLiteral("MMM yyyy")));
}

QString CohortChart::heading(size_t column) const
{
    if (column == 0) {
        return tr("Started");
    }
    if (column == 1) {
        return tr("People");
    }
    const int months = m_months[column - 2];
    return months == 1 ? tr("1 month") : tr("%Ln months", nullptr, months);
}

QString CohortChart::words(const Cell &cell) const
{
    if (!cell) {
        return tr("not yet", "it is too early to know how many stayed");
    }
    const QString counts = tr("%1 of %2").arg(Numbers::count(cell->engaged), Numbers::count(cell->eligible));
    return cell->eligible < m_minimum
               ? tr("%1, too few", "a count, instead of a percentage of a few people").arg(counts)
               : tr("%1, %2", "a percentage, and the count that it comes from")
                     .arg(Numbers::percent(cell->share.value), counts);
}

QString CohortChart::keyOf(const model::StartCohort &cohort, const Cell &cell)
{
    return cell ? model::FigureKey{model::FigureKey::Kind::Cohort, cell->months, cohort.quarter}.toText() : QString();
}

TwinTable CohortChart::table() const
{
    TwinTable table;
    for (size_t column = 0; column < m_months.size() + 2; ++column) {
        table.headings.append(heading(column));
    }
    for (const model::StartCohort &cohort : m_cohorts) {
        QStringList row{quarterWords(cohort.quarter), Numbers::count(cohort.episodes)};
        QStringList keys{QString(), QString()};
        for (const Cell &cell : cohort.engaged) {
            row.append(words(cell));
            keys.append(keyOf(cohort, cell));
        }
        table.rows.append(row);
        table.keys.append(keys);
    }
    return table;
}

double CohortChart::lineHeight() const
{
    return std::max(double(Theme::current().scaled(26)), QFontMetricsF(font()).height() + 8);
}

QSize CohortChart::sizeHint() const
{
    return {Theme::current().scaled(760), static_cast<int>(lineHeight() * double(m_cohorts.size() + 1)) + 8};
}

QSize CohortChart::minimumSizeHint() const
{
    return {Theme::current().scaled(420), sizeHint().height()};
}

QRectF CohortChart::place(const QRectF &area, size_t row, size_t column) const
{
    const double line = lineHeight();
    const double first = area.width() * 0.2;
    const double second = area.width() * 0.1;
    const double rest = (area.width() - first - second) / double(std::max<size_t>(1, m_months.size()));
    const double left = column == 0 ? 0 : column == 1 ? first : first + second + rest * double(column - 2);
    const double width = column == 0 ? first : column == 1 ? second : rest;
    return {area.left() + left, area.top() + line * double(row), width, line};
}

QList<ChartMark> CohortChart::marks(const QRectF &area) const
{
    QList<ChartMark> all;
    for (size_t row = 0; row < m_cohorts.size(); ++row) {
        const model::StartCohort &cohort = m_cohorts[row];
        for (size_t i = 0; i < cohort.engaged.size(); ++i) {
            if (cohort.engaged[i]) {
                all.append({place(area, row + 1, i + 2),
                            tr("Started %1, %2: %3", "a quarter, a length of time, how many stayed it")
                                .arg(quarterWords(cohort.quarter), heading(i + 2), words(cohort.engaged[i])),
                            keyOf(cohort, cohort.engaged[i])});
            }
        }
    }
    return all;
}

void CohortChart::draw(QPainter &painter, const QRectF &area, Look look) const
{
    if (m_cohorts.empty()) {
        drawWords(painter, area, look, tr("Nothing to show yet."));
        return;
    }
    painter.setFont(font(true));
    painter.setPen(colourOf(look, Token::Muted));
    for (size_t column = 0; column < m_months.size() + 2; ++column) {
        painter.drawText(place(area, 0, column).adjusted(4, 0, -4, 0),
                         Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight), heading(column));
    }
    for (size_t row = 0; row < m_cohorts.size(); ++row) {
        drawLine(painter, area, look, row);
    }
}

void CohortChart::drawLine(QPainter &painter, const QRectF &area, Look look, size_t row) const
{
    const model::StartCohort &cohort = m_cohorts[row];
    const QRectF first = place(area, row + 1, 0);
    painter.setPen(QPen(colourOf(look, Token::Border), 1));
    painter.drawLine(first.topLeft(), QPointF(area.right(), first.top()));
    painter.setFont(font());
    painter.setPen(colourOf(look, Token::Text));
    painter.drawText(first.adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, quarterWords(cohort.quarter));
    painter.drawText(place(area, row + 1, 1).adjusted(4, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight,
                     Numbers::count(cohort.episodes));
    for (size_t i = 0; i < cohort.engaged.size(); ++i) {
        const Cell &cell = cohort.engaged[i];
        const QRectF box = place(area, row + 1, i + 2).adjusted(8, 0, -4, 0);
        if (cell && cell->eligible >= m_minimum && cell->share.value) { // how much, to be seen at a glance
            QColor bar = colourOf(look, Token::Series1);
            bar.setAlphaF(0.22F);
            painter.fillRect(QRectF(box.left(), box.top() + 3, box.width() * *cell->share.value, box.height() - 6),
                             bar);
        }
        painter.setPen(colourOf(look, cell && cell->eligible >= m_minimum ? Token::Text : Token::Muted));
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight, words(cell));
    }
}

} // namespace widgets

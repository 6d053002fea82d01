#include "widgets/engagement/summary/MonthlySummary.h"

#include "model/engagement/behind/KeyedFigures.h"
#include "widgets/charts/BarChart.h"
#include "widgets/charts/CohortChart.h"
#include "widgets/charts/ColumnChart.h"
#include "widgets/charts/Numbers.h"
#include "widgets/charts/SurvivalChart.h"
#include "widgets/engagement/EngagementBars.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/FigureTitle.h"
#include "widgets/engagement/definitions/DefinitionText.h"
#include "widgets/look/Theme.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace widgets
{

using namespace Qt::StringLiterals;
using Kind = model::FigureKey::Kind;

namespace
{

constexpr int dotsPerInch = 96; ///< Lengths are those of the window.
constexpr double margin = 15;   ///< Millimetres.

/// A length of the page, which is laid out as large as the letters are.
double length(double pixels)
{
    return pixels * Theme::current().textPercent() / 100.0;
}

double gap()
{
    return length(10);
}

QColor ink(Token token)
{
    return colourOf(Look::Light, token);
}

/// Draws words at the top of `page` and takes their height off it.
void drawText(QPainter &painter, QRectF &page, const QString &words, TextSize size, bool bold,
              Token colour = Token::Text)
{
    painter.setFont(Theme::current().font(size, bold));
    painter.setPen(ink(colour));
    QRectF drawn;
    painter.drawText(page, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, words, &drawn);
    page.setTop(drawn.bottom() + length(4));
}

/// A heading and a chart beneath it, in `area`.
void drawChart(QPainter &painter, QRectF area, const Chart &chart, const QString &caption = {})
{
    drawText(painter, area, chart.accessibleName(), TextSize::Body, true);
    if (!caption.isEmpty()) {
        drawText(painter, area, caption, TextSize::Caption, false, Token::Muted);
    }
    painter.save();
    painter.translate(area.topLeft());
    chart.draw(painter, QRectF(QPointF(), area.size()), Look::Light);
    painter.restore();
}

/// Takes `height` off the top.
QRectF cut(QRectF &page, double height)
{
    const QRectF part(page.topLeft(), QSizeF(page.width(), height));
    page.setTop(part.bottom() + gap());
    return part;
}

} // namespace

TwinTable MonthlySummary::figures() const
{
    const model::EngagementFigures &figures = m_contents.report.figures;
    const int lapse = figures.lapseDays.value_or(0);
    TwinTable table{{tr("Figure"), tr("Value"), tr("Likely"), tr("Of")}, {}};
    const auto add = [&](const model::FigureKey &key) {
        const auto figure = model::KeyedFigures::find(figures, key, figures.median.minimum);
        if (!figure) {
            return;
        }
        const QString value = FigureTitle::value(*figure);
        const bool days = figure->unit == model::FigureUnit::Days;
        const QString likely =
            value.isEmpty() || !figure->lower ? QString()
            : days ? figure->upper ? tr("%1 to %2").arg(Numbers::days(*figure->lower), Numbers::days(*figure->upper))
                                   : tr("%1 or more").arg(Numbers::days(*figure->lower))
                   : Numbers::percentSpan(figure->lower, figure->upper);
        table.rows.append({FigureTitle::subject(key, lapse), value.isEmpty() ? FigureTitle::tooFew(*figure) : value,
                           likely, Numbers::count(figure->n)});
    };
    for (const model::EngagedAtMonths &row : figures.engaged) {
        add({Kind::Engaged, row.months});
    }
    add({Kind::Median});
    for (const model::InTouchBand &band : figures.inTouch) {
        add({Kind::InTouch, band.from});
    }
    return table;
}

QString MonthlySummary::whose() const
{
    const model::EngagementFigures &figures = m_contents.report.figures;
    return EngagementWords::scope(figures.scope, m_contents.programme, m_contents.narrowed) + u' ' +
           tr("As at %1").arg(EngagementWords::asAt(figures));
}

void MonthlySummary::drawHead(QPainter &painter, QRectF &page) const
{
    const QString programme = m_contents.programme.isEmpty() ? tr("Everyone recorded") : m_contents.programme;
    drawText(painter, page, tr("Who stays with us: %1", "a programme's name").arg(programme), TextSize::Page, true);
    drawText(painter, page, whose(), TextSize::Caption, false, Token::Muted);
    page.setTop(page.top() + gap() / 2);
}

void MonthlySummary::drawCards(QPainter &painter, QRectF &page) const
{
    const std::vector<model::EngagedAtMonths> &engaged = m_contents.report.figures.engaged;
    const double width = (page.width() - gap() * double(engaged.size() - 1)) / double(engaged.size());
    const QRectF row = cut(page, length(112));
    for (size_t i = 0; i < engaged.size(); ++i) {
        const model::EngagedAtMonths &card = engaged[i];
        const QRectF box(row.left() + (width + gap()) * double(i), row.top(), width, row.height());
        painter.setPen(QPen(ink(Token::Border), 1));
        painter.drawRoundedRect(box, 4, 4);
        QRectF inside = box.adjusted(length(8), length(6), -length(6), -length(4));
        drawText(painter, inside, EngagementWords::stayed(card.months), TextSize::Caption, false);
        const QString value = FigureTitle::value(card.share);
        drawText(painter, inside, value.isEmpty() ? FigureTitle::tooFew(card.share) : value,
                 value.isEmpty() ? TextSize::Caption : TextSize::Page, true);
        if (!value.isEmpty()) {
            const QString of = tr("%1 of %2").arg(Numbers::count(card.engaged), Numbers::count(card.eligible));
            drawText(painter, inside, of + u"; "_s + Numbers::percentSpan(card.share.lower, card.share.upper),
                     TextSize::Caption, false, Token::Muted);
        }
    }
}

void MonthlySummary::drawFirst(QPainter &painter, QRectF page) const
{
    drawHead(painter, page);
    drawCards(painter, page);
    const model::EngagementFigures &figures = m_contents.report.figures;
    SurvivalChart curve;
    curve.setCurve({figures.curve, figures.median, m_contents.report.watched});
    drawChart(painter, cut(page, length(300)), curve,
              tr("%Ln starts, by months since the first meeting. Shaded: likely range.", nullptr,
                 static_cast<int>(figures.analysed)));
    const QRectF pair = cut(page, length(300));
    ColumnChart lost;
    lost.setMonths(figures.lostByMonth, figures.median.minimum);
    BarChart why(tr("Why they stopped"), tr("Reason"), tr("People"));
    why.setBars(EngagementBars::reasons(figures.whyStopped));
    drawChart(painter, QRectF(pair.left(), pair.top(), pair.width() / 2 - gap(), pair.height()), lost,
              tr("stopped in each month"));
    drawChart(painter, QRectF(pair.center().x() + gap(), pair.top(), pair.width() / 2 - gap(), pair.height()), why);
    if (!m_contents.story.trimmed().isEmpty()) {
        drawText(painter, page, tr("The story behind the figures"), TextSize::Body, true);
        drawText(painter, page, m_contents.story.trimmed(), TextSize::Body, false);
    }
}

void MonthlySummary::drawTable(QPainter &painter, QRectF &page) const
{
    const TwinTable table = figures();
    const double line = length(20);
    const QRectF area = cut(page, line * double(table.rows.size() + 1));
    const double shares[] = {0.5, 0.2, 0.2, 0.1};
    const auto drawRow = [&](const QStringList &row, qsizetype at, bool bold) {
        double left = area.left();
        painter.setFont(Theme::current().font(TextSize::Caption, bold));
        painter.setPen(ink(Token::Text));
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QRectF cell(left, area.top() + line * double(at), area.width() * shares[column], line);
            painter.drawText(cell, Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight), row.at(column));
            left = cell.right();
        }
        painter.setPen(QPen(ink(Token::Border), 1));
        const double under = area.top() + line * double(at + 1);
        painter.drawLine(QPointF(area.left(), under), QPointF(area.right(), under));
    };
    drawRow(table.headings, 0, true);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        drawRow(table.rows.at(row), row + 1, false);
    }
}

void MonthlySummary::drawSecond(QPainter &painter, QRectF page) const
{
    const model::EngagementFigures &figures = m_contents.report.figures;
    const qint64 minimum = figures.median.minimum;
    drawText(painter, page, tr("The figures"), TextSize::Section, true);
    drawTable(painter, page);
    CohortChart cohorts;
    std::vector<int> months;
    for (const model::EngagedAtMonths &row : figures.engaged) {
        months.push_back(row.months);
    }
    cohorts.setCohorts(figures.startCohorts, months, minimum);
    drawChart(painter, cut(page, cohorts.sizeHint().height() + length(40)), cohorts,
              tr("how many stayed more than so many months, once all of a quarter could have"));
    BarChart needs(tr("What people who stop needed"), tr("Need"), tr("Dropped out"), tr("Of those with it"));
    needs.setBars(EngagementBars::needs(figures.whyStopped, minimum).mid(0, 6));
    drawChart(painter, cut(page, length(200)), needs, tr("dropped out, of those in whose contacts it came up"));
    const model::Programme &programme = m_contents.report.programme;
    drawText(painter, page, tr("How this is counted"), TextSize::Body, true);
    const QString rule =
        DefinitionText::rule({programme.lapseDays, programme.custodyPauses, programme.countedChannels});
    const QString agreed = m_contents.report.agreements.isEmpty()
                               ? QString()
                               : u' ' + DefinitionText::agreement(m_contents.report.agreements.first()) + u'.';
    drawText(painter, page, rule + agreed, TextSize::Caption, false);
    drawText(painter, page,
             tr("Each person counts once, with their first stay. Those who started too recently to know are in no "
                "percentage. Likely ranges hold with 95%; below %1 people no percentage is shown.")
                 .arg(Numbers::count(minimum)),
             TextSize::Caption, false);
}

void MonthlySummary::drawFoot(QPainter &painter, const QRectF &page, int number) const
{
    painter.setFont(Theme::current().font(TextSize::Caption));
    painter.setPen(ink(Token::Muted));
    const QRectF foot(page.left(), page.bottom() - length(20), page.width(), length(20));
    painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter, Numbers::day(m_contents.report.figures.asOf));
    //: A page of two.
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, tr("Page %1 of 2").arg(Numbers::count(number)));
}

void MonthlySummary::print(QPagedPaintDevice &device) const
{
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    // Letters are as large on paper whatever is chosen for the window, and a page is laid out in the window's lengths.
    const double letters = Theme::current().textPercent() / 100.0;
    const double dots = device.logicalDpiX() / double(dotsPerInch);
    painter.scale(dots / letters, dots / letters);
    const QSizeF paper(device.width() * letters / dots, device.height() * letters / dots);
    const QRectF page(QPointF(), paper);
    const QRectF body = page.adjusted(0, 0, 0, -length(24));
    drawFirst(painter, body);
    drawFoot(painter, page, 1);
    device.newPage();
    drawSecond(painter, body);
    drawFoot(painter, page, 2);
}

QByteArray MonthlySummary::pdf() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dotsPerInch);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(margin, margin, margin, margin), QPageLayout::Millimeter);
    writer.setTitle(tr("Who stays with us"));
    writer.setCreator(u"Alongside"_s);
    print(writer);
    return bytes;
}

} // namespace widgets

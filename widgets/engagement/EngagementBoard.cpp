#include "widgets/engagement/EngagementBoard.h"

#include "widgets/charts/BarChart.h"
#include "widgets/charts/ChartCard.h"
#include "widgets/charts/ColumnChart.h"
#include "widgets/charts/Numbers.h"
#include "widgets/charts/SurvivalChart.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/FigureCard.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPushButton>

namespace widgets
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int cardMonths[] = {1, 3, 6, 12}; // as in model::EngagementOptions

constexpr int fourAcross = 760;
constexpr int leftOver = 4; ///< The margin beside the cards.

} // namespace

EngagementBoard::EngagementBoard(QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *board = new QWidget;
    board->setProperty("kind", u"page"_s);
    auto *layout = new QVBoxLayout(board);
    layout->setContentsMargins(0, 0, 4, 16);
    layout->setSpacing(8);
    setUpCards(layout);
    setUpCharts(layout);
    setWidget(board);
}

void EngagementBoard::setUpCards(QBoxLayout *layout)
{
    m_cardGrid = new QGridLayout;
    m_cardGrid->setSpacing(8);
    for (const int months : cardMonths) {
        auto *card = new FigureCard(months);
        connect(card, &FigureCard::receiptWanted, this, [this, months] { Q_EMIT receiptWanted(months); });
        m_cards.append(card);
    }
    placeCards();
    layout->addLayout(m_cardGrid);
}

void EngagementBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    placeCards();
}

void EngagementBoard::placeCards()
{
    // Four in a row, fewer when the text is large or the window narrow.
    int widest = 0;
    for (const FigureCard *card : std::as_const(m_cards)) {
        widest = std::max(widest, card->minimumSizeHint().width());
    }
    const auto fit = [this, widest](int columns) {
        return columns * (widest + m_cardGrid->spacing()) + leftOver <= viewport()->width();
    };
    const int columns = width() >= Theme::current().scaled(fourAcross) && fit(4) ? 4 : fit(2) ? 2 : 1;
    for (int i = 0; i < m_cards.size(); ++i) {
        m_cardGrid->addWidget(m_cards[i], i / columns, i % columns);
    }
    for (int column = 0; column < 4; ++column) {
        m_cardGrid->setColumnStretch(column, column < columns ? 1 : 0);
    }
    if (m_lower) {
        const int beside = m_lower->itemAt(0)->minimumSize().width() + m_lower->itemAt(1)->minimumSize().width();
        m_lower->setDirection(beside + m_lower->spacing() + leftOver <= viewport()->width() ? QBoxLayout::LeftToRight
                                                                                            : QBoxLayout::TopToBottom);
    }
    if (widget()) { // a scrolled page asks for no more height than words in one line need, unless it is told
        widget()->setMinimumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
    }
}

void EngagementBoard::setUpCharts(QBoxLayout *layout)
{
    m_curve = new SurvivalChart;
    m_curveCard = new ChartCard(m_curve);
    m_curveCard->setFootnote(tr("The curve also counts people still part-way, so it can differ from the cards above."));
    layout->addWidget(m_curveCard);
    m_lost = new ColumnChart;
    auto *lostCard = new ChartCard(m_lost);
    lostCard->setCaption(tr("stopped in each month"));
    m_why = new BarChart(tr("Why they stopped"), tr("Reason"), tr("People"));
    m_whyCard = new ChartCard(m_why);
    m_inTouch = new BarChart(tr("In touch now"), tr("Last contact"), tr("People"));
    auto *touchCard = new ChartCard(m_inTouch);
    touchCard->setCaption(tr("by days since the last contact"));
    touchCard->setFootnote(tr("This moves the moment a contact is logged; the curve waits until silence is clear."));
    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(lostCard, 1);
    left->addWidget(touchCard);
    m_lower = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lower->setSpacing(8);
    m_lower->addLayout(left, 1);
    m_lower->addWidget(m_whyCard, 1);
    layout->addLayout(m_lower);
    layout->addStretch(1);
}

void EngagementBoard::setReport(const EngagementReport &report)
{
    const model::EngagementFigures &figures = report.figures;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setFigure(figures.engaged[static_cast<size_t>(i)]);
    }
    m_curveCard->setCaption(tr("%Ln starts, by months since the first meeting. Shaded: likely range.", nullptr,
                               static_cast<int>(figures.analysed)));
    m_curve->setCurve({figures.curve, figures.median, report.watched});
    m_lost->setMonths(figures.lostByMonth, figures.median.minimum);
    setWhy(figures.whyStopped);
    QList<BarChart::Bar> bands;
    for (const model::InTouchBand &band : figures.inTouch) {
        bands.append({EngagementWords::band(band), band.people, false});
    }
    m_inTouch->setBars(bands);
    placeCards();
}

void EngagementBoard::setWhy(const model::WhyStopped &why)
{
    QList<BarChart::Bar> bars;
    qint64 all = 0;
    std::optional<BarChart::Bar> unrecorded;
    for (const model::ReasonCount &reason : why.reasons) {
        all += reason.count;
        const BarChart::Bar bar{EngagementWords::reason(reason), reason.count,
                                reason.reason == model::LeavingReason::NotGiven};
        if (bar.grey) {
            unrecorded = bar; // comes last, however many
        } else {
            bars.append(bar);
        }
    }
    if (unrecorded) {
        bars.append(*unrecorded);
    }
    m_why->setBars(bars);
    m_whyCard->setCaption(EngagementWords::counted(all, u"people"_s));
    m_whyCard->setFootnote(why.lastChannels.empty()
                               ? QString()
                               : tr("Before they stopped, %1 were last met %2.")
                                     .arg(Numbers::count(why.lastChannels.front().count),
                                          EngagementWords::channel(why.lastChannels.front().channel)));
}

void EngagementBoard::setOpened(int months)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setOpened(cardMonths[i] == months);
    }
}

void EngagementBoard::focusFigure(int months)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (cardMonths[i] == months) {
            m_cards[i]->button()->setFocus();
        }
    }
}

} // namespace widgets

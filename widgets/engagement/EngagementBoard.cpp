#include "widgets/engagement/EngagementBoard.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/BarChart.h"
#include "widgets/charts/ChartCard.h"
#include "widgets/charts/CohortChart.h"
#include "widgets/charts/ColumnChart.h"
#include "widgets/charts/LeavingBandsChart.h"
#include "widgets/charts/SurvivalChart.h"
#include "widgets/engagement/EngagementBars.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/engagement/FigureCard.h"
#include "widgets/engagement/compare/CompareCard.h"

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

using Kind = model::FigureKey::Kind;

QString keyOf(int months)
{
    return model::FigureKey{Kind::Engaged, months}.toText();
}

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
        connect(card, &FigureCard::receiptWanted, this, [this, months] { Q_EMIT receiptWanted(keyOf(months)); });
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
    for (QBoxLayout *pair : std::as_const(m_pairs)) {
        const int beside = pair->itemAt(0)->minimumSize().width() + pair->itemAt(1)->minimumSize().width();
        pair->setDirection(beside + pair->spacing() + leftOver <= viewport()->width() ? QBoxLayout::LeftToRight
                                                                                      : QBoxLayout::TopToBottom);
    }
    if (widget()) { // a scrolled page asks for no more height than words in one line need, unless it is told
        widget()->setMinimumHeight(widget()->layout()->totalHeightForWidth(viewport()->width()));
    }
}

ChartCard *EngagementBoard::card(Chart *chart)
{
    auto *made = new ChartCard(chart);
    connect(made, &ChartCard::chosen, this, &EngagementBoard::receiptWanted);
    return made;
}

QBoxLayout *EngagementBoard::pair(QWidget *left, QWidget *right)
{
    auto *layout = new QBoxLayout(QBoxLayout::LeftToRight);
    layout->setSpacing(8);
    layout->addWidget(left, 1);
    layout->addWidget(right, 1);
    m_pairs.append(layout);
    return layout;
}

void EngagementBoard::setUpCharts(QBoxLayout *layout)
{
    m_curve = new SurvivalChart;
    m_curveCard = card(m_curve);
    m_curveCard->setFootnote(tr("The curve also counts people still part-way, so it can differ from the cards above."));
    layout->addWidget(m_curveCard);
    m_lost = new ColumnChart;
    ChartCard *lostCard = card(m_lost);
    lostCard->setCaption(tr("stopped in each month"));
    m_why = new BarChart(tr("Why they stopped"), tr("Reason"), tr("People"));
    m_whyCard = card(m_why);
    layout->addLayout(pair(lostCard, m_whyCard));
    m_bands = new LeavingBandsChart;
    ChartCard *bandsCard = card(m_bands);
    bandsCard->setCaption(tr("by months since the first meeting"));
    m_inTouch = new BarChart(tr("In touch now"), tr("Last contact"), tr("People"));
    ChartCard *touchCard = card(m_inTouch);
    touchCard->setCaption(tr("by days since the last contact"));
    touchCard->setFootnote(tr("This moves the moment a contact is logged; the curve waits until silence is clear."));
    layout->addLayout(pair(bandsCard, touchCard));
    m_channels = new BarChart(tr("How they were last met"), tr("Way of contact"), tr("People"));
    m_channelCard = card(m_channels);
    m_silences = new BarChart(tr("How long they have been silent"), tr("Days"), tr("People"));
    m_silenceCard = card(m_silences);
    layout->addLayout(pair(m_channelCard, m_silenceCard));
    m_needs = new BarChart(tr("What people who stop needed"), tr("Need"), tr("Dropped out"), tr("Of those with it"));
    ChartCard *needsCard = card(m_needs);
    needsCard->setCaption(tr("dropped out, of those in whose contacts it came up; somebody may have several"));
    layout->addWidget(needsCard);
    m_cohorts = new CohortChart;
    ChartCard *cohortCard = card(m_cohorts);
    cohortCard->setCaption(tr("how many stayed more than so many months, once all of a quarter could have"));
    layout->addWidget(cohortCard);
    m_compare = new CompareCard;
    connect(m_compare, &CompareCard::chosen, this, &EngagementBoard::receiptWanted);
    connect(m_compare, &CompareCard::changed, this, &EngagementBoard::comparisonChosen);
    layout->addWidget(m_compare);
    layout->addStretch(1);
}

void EngagementBoard::setReport(const EngagementReport &report)
{
    const model::EngagementFigures &figures = report.figures;
    const qint64 minimum = figures.median.minimum;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setFigure(figures.engaged[static_cast<size_t>(i)]);
    }
    m_curveCard->setCaption(tr("%Ln starts, by months since the first meeting. Shaded: likely range.", nullptr,
                               static_cast<int>(figures.analysed)));
    m_curve->setCurve({figures.curve, figures.median, report.watched});
    m_bands->setBands(figures.competing, report.watched.empty() ? 0 : report.watched.back(), figures.analysed, minimum);
    m_lost->setMonths(figures.lostByMonth, minimum);
    setReasons(figures.whyStopped);
    setDropOffs(figures);
    m_inTouch->setBars(EngagementBars::inTouch(figures.inTouch));
    m_cohorts->setCohorts(figures.startCohorts, {std::begin(cardMonths), std::end(cardMonths)}, minimum);
    m_compare->setReport(report);
    placeCards();
}

void EngagementBoard::setReasons(const model::WhyStopped &why)
{
    qint64 all = 0;
    for (const model::ReasonCount &reason : why.reasons) {
        all += reason.count;
    }
    m_why->setBars(EngagementBars::reasons(why));
    m_whyCard->setCaption(EngagementWords::counted(all, u"people"_s));
}

void EngagementBoard::setDropOffs(const model::EngagementFigures &figures)
{
    const model::WhyStopped &why = figures.whyStopped;
    m_channels->setBars(EngagementBars::channels(why));
    m_channelCard->setCaption(tr("of %Ln who dropped out", nullptr, static_cast<int>(figures.dropped)));
    m_silences->setBars(EngagementBars::silences(why));
    m_silenceCard->setCaption(tr("of %Ln who dropped out", nullptr, static_cast<int>(figures.dropped)));
    m_needs->setBars(EngagementBars::needs(why, figures.median.minimum));
}

void EngagementBoard::setOpened(const QString &key)
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setOpened(keyOf(cardMonths[i]) == key);
    }
}

} // namespace widgets

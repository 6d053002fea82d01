// EngagementBoard is the engagement page's figures: four cards, the curve, where and why people are lost, who is in
// touch.
#pragma once

#include "widgets/engagement/EngagementReport.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;

namespace widgets
{

class BarChart;
class ChartCard;
class ColumnChart;
class FigureCard;
class SurvivalChart;

class EngagementBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit EngagementBoard(QWidget *parent = nullptr);

    void setReport(const EngagementReport &report);

    /// Marks the card of this many months as the one whose receipt is open; 0 for none.
    void setOpened(int months);

    /// Back to the number whose receipt was open.
    void focusFigure(int months);

Q_SIGNALS:
    void receiptWanted(int months);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCards();
    void setUpCards(QBoxLayout *layout);
    void setUpCharts(QBoxLayout *layout);
    void setWhy(const model::WhyStopped &why);

    QList<FigureCard *> m_cards; ///< By `months`.
    QGridLayout *m_cardGrid = nullptr;
    SurvivalChart *m_curve = nullptr;
    ChartCard *m_curveCard = nullptr;
    ColumnChart *m_lost = nullptr;
    BarChart *m_why = nullptr;
    ChartCard *m_whyCard = nullptr;
    BarChart *m_inTouch = nullptr;
    QBoxLayout *m_lower = nullptr;
};

} // namespace widgets

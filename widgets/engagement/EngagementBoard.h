// EngagementBoard is the engagement page's figures: four cards, the curve, how, where and why people are lost, who is
// in touch, starters by quarter, and groups side by side.
#pragma once

#include "widgets/engagement/EngagementReport.h"

#include <QScrollArea>

class QBoxLayout;
class QGridLayout;

namespace widgets
{

class BarChart;
class Chart;
class ChartCard;
class CohortChart;
class ColumnChart;
class CompareCard;
class FigureCard;
class LeavingBandsChart;
class SurvivalChart;

class EngagementBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit EngagementBoard(QWidget *parent = nullptr);

    void setReport(const EngagementReport &report);

    /// Marks the card of the figure whose receipt is open; none for any other key.
    void setOpened(const QString &key);

    /// Which groups are compared.
    [[nodiscard]] const CompareCard &comparison() const { return *m_compare; }

Q_SIGNALS:
    /// The receipt of the figure with this key (model::FigureKey).
    void receiptWanted(const QString &key);
    /// Other groups are to be compared.
    void comparisonChosen();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void placeCards();
    void setUpCards(QBoxLayout *layout);
    void setUpCharts(QBoxLayout *layout);
    [[nodiscard]] QBoxLayout *pair(QWidget *left, QWidget *right);
    [[nodiscard]] ChartCard *card(Chart *chart);
    void setReasons(const model::WhyStopped &why);
    void setDropOffs(const model::EngagementFigures &figures);

    QList<FigureCard *> m_cards; ///< By `months`.
    QGridLayout *m_cardGrid = nullptr;
    SurvivalChart *m_curve = nullptr;
    ChartCard *m_curveCard = nullptr;
    LeavingBandsChart *m_bands = nullptr;
    ColumnChart *m_lost = nullptr;
    BarChart *m_why = nullptr;
    ChartCard *m_whyCard = nullptr;
    BarChart *m_inTouch = nullptr;
    BarChart *m_channels = nullptr;
    ChartCard *m_channelCard = nullptr;
    BarChart *m_silences = nullptr;
    ChartCard *m_silenceCard = nullptr;
    BarChart *m_needs = nullptr;
    CohortChart *m_cohorts = nullptr;
    CompareCard *m_compare = nullptr;
    QList<QBoxLayout *> m_pairs; ///< Two charts beside each other where there is room.
};

} // namespace widgets

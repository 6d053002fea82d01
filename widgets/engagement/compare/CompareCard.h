// CompareCard sets two or more groups side by side: how long each stays, and whether chance alone would do that.
#pragma once

#include "widgets/engagement/EngagementReport.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;

namespace widgets
{

class ChartCard;
class GroupCurvesChart;

class CompareCard : public QWidget
{
    Q_OBJECT

public:
    explicit CompareCard(QWidget *parent = nullptr);

    /// Adds what is compared to what is read.
    void addTo(db::EngagementSelection &selection) const;

    void setReport(const EngagementReport &report);

Q_SIGNALS:
    /// Other groups are to be compared.
    void changed();
    /// A group is to be opened.
    void chosen(const QString &key);

private:
    void setUpChoices(QBoxLayout *layout);
    void fieldChosen();
    void offerGroups(const EngagementReport &report);
    [[nodiscard]] QString verdict(const model::Comparison &comparison, qint64 minimum) const;
    [[nodiscard]] QString groupWords(const QString &group) const;

    QComboBox *m_field = nullptr;
    QComboBox *m_one = nullptr;
    QComboBox *m_other = nullptr;
    QComboBox *m_within = nullptr;
    QWidget *m_groups = nullptr;
    GroupCurvesChart *m_chart = nullptr;
    ChartCard *m_card = nullptr;
    QLabel *m_verdict = nullptr;
};

} // namespace widgets

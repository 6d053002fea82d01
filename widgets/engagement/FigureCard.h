// FigureCard shows one share with how many it rests on and how sure it is; pressing the number opens its receipt.
#pragma once

#include "model/engagement/EngagementFigures.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace widgets
{

class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(int months, QWidget *parent = nullptr);

    void setFigure(const model::EngagedAtMonths &row);

    /// Marks the card whose receipt is open.
    void setOpened(bool opened);

    [[nodiscard]] QPushButton *button() const { return m_figure; }

Q_SIGNALS:
    void receiptWanted();

private:
    void paintIcons();

    QLabel *m_icon;
    QLabel *m_mark;
    QPushButton *m_figure;
    QLabel *m_of;
    QLabel *m_likely;
    QString m_title;
};

} // namespace widgets

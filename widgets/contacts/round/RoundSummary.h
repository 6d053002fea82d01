// RoundSummary says how a phone round went: how many were tried and reached, how, and who is left.
#pragma once

#include "model/contacts/PhoneRound.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets
{

class RoundSummary : public QWidget
{
    Q_OBJECT

public:
    explicit RoundSummary(QWidget *parent = nullptr);

    /// `unsaved` is about how many people something is written that belongs to no contact yet.
    void setRound(const model::PhoneRound &round, int unsaved);
    /// "12 tried, 4 reached".
    [[nodiscard]] static QString count(const model::PhoneRound &round);

Q_SIGNALS:
    void goOnWanted();

private:
    QLabel *m_count;
    QLabel *m_outcomes;
    QLabel *m_left;
    QPushButton *m_goOn;
};

} // namespace widgets

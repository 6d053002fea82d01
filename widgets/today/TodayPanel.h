// TodayPanel says beside the list of the day why somebody is on it, how they are best reached, and what came last.
#pragma once

#include "db/today/TodayRow.h"
#include "model/engagement/ReachCalculator.h"

#include <QWidget>

class QLabel;

namespace widgets
{

class TodayPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TodayPanel(QWidget *parent = nullptr);

    /// Shows who the row is about; their contacts follow.
    void setRow(const db::TodayRow &row);
    void setContacts(const std::vector<model::ContactRow> &contacts, QDate today);
    void clear();

private:
    [[nodiscard]] static QString worked(const model::ReachFigures &figures);

    QLabel *m_name;
    QLabel *m_reference;
    QLabel *m_warning;
    QLabel *m_why;
    QLabel *m_worked;
    QLabel *m_last;
};

} // namespace widgets

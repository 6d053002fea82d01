// TodayPanel says beside the list of the day why somebody is on it, how they are best reached, and what came last.
#pragma once

#include "db/today/TodayRow.h"
#include "model/engagement/ReachCalculator.h"
#include "widgets/marks/MarkedLines.h"

#include <QWidget>

class QLabel;

namespace widgets
{

class Tag;

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
    [[nodiscard]] static QList<MarkedLines::Line> worked(const model::ReachFigures &figures);

    QLabel *m_name;
    QLabel *m_reference;
    Tag *m_warning;
    MarkedLines *m_why;
    MarkedLines *m_worked;
    MarkedLines *m_last;
};

} // namespace widgets

// PersonSide says beside the timeline what is next, what the person wants and how contact has gone.
#pragma once

#include "db/people/PersonFile.h"
#include "db/plans/PersonPlanReader.h"
#include "widgets/marks/MarkedLines.h"

#include <QScrollArea>

class QLabel;

namespace widgets
{

/// It scrolls where the window is low; its words stand in the tabs as well.
class PersonSide : public QScrollArea
{
    Q_OBJECT

public:
    explicit PersonSide(QWidget *parent = nullptr);

    void setPerson(const db::PersonFile &file, const db::PersonPlan &plan, QDate today);

    /// The day last agreed, unless there was a contact on or after it.
    [[nodiscard]] static QDate nextAgreed(const QList<model::Contact> &contacts);

private:
    MarkedLines *m_next;
    MarkedLines *m_goals;
    QLabel *m_staying;
    MarkedLines *m_needs;
};

} // namespace widgets

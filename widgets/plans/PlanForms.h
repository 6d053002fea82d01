// PlanForms makes the forms for goals and actions.
#pragma once

#include "model/plans/PlanAction.h"
#include "widgets/circumstances/RecordSheet.h"

#include <QCoreApplication>

namespace widgets
{

class PlanForms
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PlanForms)

public:
    PlanForms(db::CaseStore &store, const model::PersonId &person, QWidget *parent);

    [[nodiscard]] RecordSheet *addGoal() const;
    [[nodiscard]] RecordSheet *reword(const model::Goal &goal) const;
    /// How far it has come.
    [[nodiscard]] RecordSheet *say(const model::Goal &goal) const;
    /// `goal` is null for an action that serves none.
    [[nodiscard]] RecordSheet *addAction(const model::GoalId &goal) const;
    /// What is to be done, by whom and when becomes another.
    [[nodiscard]] RecordSheet *change(const model::PlanAction &action) const;

private:
    [[nodiscard]] RecordSheet *sheet(RecordSheet::Plan plan, const QByteArray &about) const;

    db::CaseStore &m_store;
    model::PersonId m_person;
    QWidget *m_parent;
    QDate m_today;
};

} // namespace widgets

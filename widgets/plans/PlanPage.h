// PlanPage is what a person wants and what was agreed to do about it, with a box to tick for each thing to do.
#pragma once

#include "db/plans/PersonPlanReader.h"
#include "widgets/circumstances/RecordPage.h"
#include "widgets/circumstances/RecordPanel.h"

namespace widgets
{

class PlanForms;

class PlanPage : public RecordPage
{
    Q_OBJECT

public:
    explicit PlanPage(db::CaseStore &store, QWidget *parent = nullptr);

    void setPlan(const model::PersonId &person, const db::PersonPlan &plan);

private:
    [[nodiscard]] PlanForms forms() const;
    [[nodiscard]] RecordPanel::Row row(const model::Goal &goal);
    [[nodiscard]] RecordPanel::Row row(const model::PlanAction &action);
    void tick(const model::PlanAction &action, bool done);

    model::PersonId m_person;
    RecordPanel *m_goals;
    RecordPanel *m_others;
};

} // namespace widgets

// PersonPlanReader reads what a person wants, what was agreed to do about it, and where they were referred.
#pragma once

#include "db/store/CaseStore.h"
#include "model/plans/PlanAction.h"
#include "model/services/Referral.h"

namespace db
{

struct PersonPlan
{
    QList<model::Goal> goals;         ///< The oldest first.
    QList<model::PlanAction> actions; ///< Those to do first, by when they are due.
    QList<model::Referral> referrals; ///< The latest first.
};

class PersonPlanReader
{
public:
    explicit PersonPlanReader(CaseStore &store)
        : m_store(store)
    {
    }

    /// Errors: RoleMayNot.
    [[nodiscard]] model::Result<PersonPlan> of(const model::PersonId &person);

private:
    CaseStore &m_store;
};

} // namespace db

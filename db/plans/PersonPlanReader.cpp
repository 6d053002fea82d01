#include "db/plans/PersonPlanReader.h"

#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "db/services/ReferralStore.h"

namespace db
{

using model::Result;

Result<PersonPlan> PersonPlanReader::of(const model::PersonId &person)
{
    Result<QList<model::Goal>> goals = GoalStore(m_store).of(person);
    if (!goals) {
        return std::unexpected(goals.error());
    }
    Result<QList<model::PlanAction>> actions = ActionStore(m_store).of(person);
    if (!actions) {
        return std::unexpected(actions.error());
    }
    Result<QList<model::Referral>> referrals = ReferralStore(m_store).of(person);
    if (!referrals) {
        return std::unexpected(referrals.error());
    }
    return PersonPlan{*std::move(goals), *std::move(actions), *std::move(referrals)};
}

} // namespace db

// PlanAction is something somebody said they would do, with or without a goal that it serves.
#pragma once

#include "model/plans/Goal.h"

namespace model
{

using PlanActionId = Id<struct PlanActionTag>;

struct PlanAction
{
    PlanActionId id;
    PersonId person;
    GoalId goal; ///< Null when it serves none.
    QString words;
    QString who; ///< Who does it, in words; blank when that was not said.
    QDate due;   ///< Invalid when no day was agreed.
    QDate done;  ///< Invalid while it is not.
    QString doneNote;

    [[nodiscard]] bool isDone() const { return done.isValid(); }
};

} // namespace model

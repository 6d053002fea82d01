// PlanRules say which goals and actions cannot be so.
#pragma once

#include "model/core/Result.h"
#include "model/plans/PlanAction.h"
#include "model/plans/Task.h"

namespace model
{

class PlanRules
{
public:
    /// InvalidValue: "words" missing ("words_missing"), "agreed" on no day that can be, "target" before it was agreed
    /// ("target_before_agreed").
    [[nodiscard]] static Result<void> check(const Goal &goal, QDate today);

    /// InvalidValue: "words" missing ("words_missing"), "done" on a day to come. An action may be due on any day.
    [[nodiscard]] static Result<void> check(const PlanAction &action, QDate today);

    /// InvalidValue: "words" missing ("words_missing"), "done" on a day to come.
    [[nodiscard]] static Result<void> check(const Task &task, QDate today);
};

} // namespace model

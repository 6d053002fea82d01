// PlanRules say which goals and actions cannot be so.
#pragma once

#include "model/plans/PlanAction.h"

#include <optional>

namespace model
{

class PlanRules
{
public:
    struct Problem
    {
        QString field;
        QString code;
    };

    /// "words" missing ("words_missing"), "agreed" on no day that can be, "target" before it was agreed
    /// ("target_before_agreed"), or nothing.
    [[nodiscard]] static std::optional<Problem> check(const Goal &goal, QDate today);

    /// "words" missing ("words_missing"), "done" on a day to come, or nothing. An action may be due on any day.
    [[nodiscard]] static std::optional<Problem> check(const PlanAction &action, QDate today);
};

} // namespace model

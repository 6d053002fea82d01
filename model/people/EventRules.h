// EventRules says what an event must be before it is saved; nothing in it forces an untrue answer.
#pragma once

#include "model/core/Result.h"
#include "model/people/Event.h"

namespace model
{

class EventRules
{
public:
    /// InvalidValue with the first field that cannot be, as the command line names it, and why in the words of import
    /// refusals; as of `today`. Source: calculations.md, section 7.
    [[nodiscard]] static Result<void> check(const Event &event, QDate today);
};

} // namespace model

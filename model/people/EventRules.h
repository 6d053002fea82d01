// EventRules says what an event must be before it is saved; nothing in it forces an untrue answer.
#pragma once

#include "model/people/Event.h"

#include <optional>

namespace model
{

class EventRules
{
public:
    struct Problem
    {
        QString field; ///< As on the command line.
        QString code;  ///< As import refusals have it.
    };

    /// The first thing that cannot be, as of `today`; nothing if it can be saved. Source: calculations.md, section 7.
    [[nodiscard]] static std::optional<Problem> check(const Event &event, QDate today);
};

} // namespace model

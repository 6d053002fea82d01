// EventRules says what an event must hold before it is saved.
#pragma once

#include "model/people/Event.h"
#include "model/people/FieldProblem.h"

namespace model
{

class EventRules
{
public:
    /// What is wrong with `event`, field by field; nothing when it can be saved. Fields are named as on the command
    /// line. Source: calculations.md, section 7.
    [[nodiscard]] static QList<FieldProblem> check(const Event &event, QDate today);
};

} // namespace model

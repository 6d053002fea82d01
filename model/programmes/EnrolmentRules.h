// EnrolmentRules says what an enrolment must hold before it is saved.
#pragma once

#include "model/people/FieldProblem.h"
#include "model/programmes/Enrolment.h"

namespace model
{

class EnrolmentRules
{
public:
    /// What is wrong with `enrolment`, field by field; nothing when it can be saved. Fields are named as on the command
    /// line. Source: calculations.md, section 7.
    [[nodiscard]] static QList<FieldProblem> check(const Enrolment &enrolment, QDate today);

    /// True if both are on one programme on some day. It warns and never refuses: calculations.md, section 1.
    [[nodiscard]] static bool overlap(const Enrolment &a, const Enrolment &b);
};

} // namespace model

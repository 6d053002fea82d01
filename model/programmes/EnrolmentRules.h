// EnrolmentRules says what an enrolment must be before it is saved; nothing in it forces an untrue answer.
#pragma once

#include "model/core/Result.h"
#include "model/programmes/Enrolment.h"

namespace model
{

class EnrolmentRules
{
public:
    /// InvalidValue with the first field that cannot be, as the command line names it, and why in the words of import
    /// refusals; as of `today`. The day of the referral may be blank.
    /// Source: calculations.md, section 7.
    [[nodiscard]] static Result<void> check(const Enrolment &enrolment, QDate today);
};

} // namespace model

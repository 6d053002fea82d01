// EnrolmentRules says what an enrolment must be before it is saved; nothing in it forces an untrue answer.
#pragma once

#include "model/programmes/Enrolment.h"

#include <optional>

namespace model
{

class EnrolmentRules
{
public:
    struct Problem
    {
        QString field; ///< As on the command line.
        QString code;  ///< As import refusals have it.
    };

    /// The first thing that cannot be, as of `today`; nothing if it can be saved. The day of the referral may be blank.
    /// Source: calculations.md, section 7.
    [[nodiscard]] static std::optional<Problem> check(const Enrolment &enrolment, QDate today);
};

} // namespace model

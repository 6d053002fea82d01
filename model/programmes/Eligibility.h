// Eligibility is the answer to one of the team's eligibility questions, asked when somebody starts on a programme.
#pragma once

#include "model/core/Named.h"
#include "model/programmes/Enrolment.h"

namespace model
{

using EligibilityId = Id<struct EligibilityTag>;

/// A question is worded so that "yes" means that the programme is for them; "no" is advice and refuses nobody.
enum class EligibilityAnswer { Yes, No, DontKnow, NotSaid };

struct Eligibility
{
    EligibilityId id;
    EnrolmentId enrolment;
    QString question; ///< The code of the team's list.
    EligibilityAnswer answer = EligibilityAnswer::DontKnow;
    QDate day; ///< When it was answered.
};

[[nodiscard]] std::span<const Named<EligibilityAnswer>> eligibilityAnswers();

} // namespace model

// Intake is all that is said when somebody comes to the team: who they are, who sent them, whether the programme is for
// them, their start on it, and the first contact. It is saved at once.
#pragma once

#include "model/contacts/Contact.h"
#include "model/programmes/Eligibility.h"
#include "model/services/Referral.h"

#include <algorithm>

namespace model
{

struct Intake
{
    using Texts = QList<std::pair<QString, QString>>;
    using Answers = QList<std::pair<QString, EligibilityAnswer>>; ///< By the code of the question.

    PersonId person; ///< Null for somebody who is not there yet.
    Texts fields;    ///< What is known of a new person, by the names on the command line.
    std::optional<Referral> referral;
    std::optional<Enrolment> enrolment;
    Answers answers; ///< Kept with the enrolment.
    std::optional<Contact> contact;

    /// Whether an answer says that the programme may not be for them.
    [[nodiscard]] bool isDoubtful() const
    {
        return std::ranges::any_of(answers, [](const auto &one) { return one.second == EligibilityAnswer::No; });
    }
};

} // namespace model

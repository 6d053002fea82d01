// CircumstanceRules say which alerts, addresses, consents and so on cannot be so; nothing in them forces an untrue
// answer.
#pragma once

#include "model/circumstances/Address.h"
#include "model/circumstances/Alert.h"
#include "model/circumstances/Consent.h"
#include "model/circumstances/ContactMethod.h"
#include "model/circumstances/Feedback.h"
#include "model/circumstances/Relationship.h"
#include "model/core/Result.h"

namespace model
{

/// Each returns InvalidValue with the first field that cannot be, as the command line names it, and why in a code.
/// Days that happened are on a day that can be (OccurredRange).
class CircumstanceRules
{
public:
    /// "text" missing ("text_missing"); "review" before it was raised ("review_before_raised").
    [[nodiscard]] static Result<void> check(const Alert &alert, QDate today);

    /// "kind" not one of ours ("kind_unknown"); "value" missing but for a letter, which goes to the address
    /// ("value_missing"); "leave_message" no caution ("not_one_of_the_choices").
    [[nodiscard]] static Result<void> check(const ContactMethod &method, QDate today);

    /// "address" missing when the kind of place is too ("address_missing"); "to" before "from" ("to_before_from").
    [[nodiscard]] static Result<void> check(const Address &address, QDate today);

    /// "purpose" missing ("purpose_missing"); "answer" neither yes nor no ("not_one_of_the_choices"); "until" or
    /// "withdrawn" before it was given ("before_given").
    [[nodiscard]] static Result<void> check(const Consent &consent, QDate today);

    /// "name" missing when nobody here is meant ("name_missing"); "other" is the person ("same_person"); "kind"
    /// missing ("kind_missing").
    [[nodiscard]] static Result<void> check(const Relationship &relationship, QDate today);

    /// "words" missing without an answer ("words_missing"); "answer" none of ours ("not_one_of_the_choices").
    [[nodiscard]] static Result<void> check(const Feedback &feedback, QDate today);

    /// A day on which somebody means to look at something again: "review" before today ("review_in_past").
    [[nodiscard]] static Result<void> checkReview(QDate review, QDate today);
};

} // namespace model

#include "model/circumstances/CircumstanceRules.h"

#include "model/calendar/OccurredRange.h"
#include "model/circumstances/CircumstanceCodes.h"

namespace model
{

namespace
{

std::unexpected<Error> wrong(const char *field, const char *why)
{
    return fail(ErrorCode::InvalidValue, QString::fromLatin1(field), QString::fromLatin1(why));
}

/// The first of `days` that is known and cannot have been.
Result<void> occurred(std::initializer_list<std::pair<const char *, QDate>> days, QDate today)
{
    for (const auto &[field, day] : days) {
        if (day.isValid() && !OccurredRange::allows(day, today)) {
            return fail(ErrorCode::InvalidValue, QString::fromLatin1(field), OccurredRange::refusalCode);
        }
    }
    return {};
}

bool isBefore(QDate day, QDate other)
{
    return day.isValid() && other.isValid() && day < other;
}

bool isCaution(const QString &answer)
{
    return answer.isEmpty() || CircumstanceCodes::cautions().contains(answer);
}

} // namespace

Result<void> CircumstanceRules::check(const Alert &alert, QDate today)
{
    if (alert.text.trimmed().isEmpty()) {
        return wrong("text", "text_missing");
    }
    if (isBefore(alert.review, alert.raised)) {
        return wrong("review", "review_before_raised");
    }
    return occurred({{"raised", alert.raised}}, today);
}

Result<void> CircumstanceRules::checkReview(QDate review, QDate today)
{
    return isBefore(review, today) ? Result<void>(wrong("review", "review_in_past")) : Result<void>();
}

Result<void> CircumstanceRules::check(const ContactMethod &method, QDate)
{
    if (!CircumstanceCodes::contactMethodKinds().contains(method.kind)) {
        return wrong("kind", "kind_unknown");
    }
    if (method.value.trimmed().isEmpty() && method.kind != QLatin1StringView("letter")) {
        return wrong("value", "value_missing");
    }
    return isCaution(method.leaveMessage) ? Result<void>() : wrong("leave_message", "not_one_of_the_choices");
}

Result<void> CircumstanceRules::check(const Address &address, QDate today)
{
    if (address.address.trimmed().isEmpty() && address.accommodation.trimmed().isEmpty()) {
        return wrong("address", "address_missing");
    }
    if (isBefore(address.to, address.from)) {
        return wrong("to", "to_before_from");
    }
    return occurred({{"from", address.from}, {"to", address.to}}, today);
}

Result<void> CircumstanceRules::check(const Consent &consent, QDate today)
{
    if (consent.purpose.trimmed().isEmpty()) {
        return wrong("purpose", "purpose_missing");
    }
    if (consent.answer != QLatin1StringView("yes") && consent.answer != QLatin1StringView("no")) {
        return wrong("answer", "not_one_of_the_choices");
    }
    if (isBefore(consent.until, consent.given)) {
        return wrong("until", "before_given");
    }
    if (isBefore(consent.withdrawn, consent.given)) {
        return wrong("withdrawn", "before_given");
    }
    return occurred({{"given", consent.given}, {"withdrawn", consent.withdrawn}}, today);
}

Result<void> CircumstanceRules::check(const Relationship &relationship, QDate today)
{
    if (relationship.other.isNull() && relationship.name.trimmed().isEmpty()) {
        return wrong("name", "name_missing");
    }
    if (!relationship.other.isNull() && relationship.other == relationship.person) {
        return wrong("other", "same_person");
    }
    if (relationship.kind.trimmed().isEmpty()) {
        return wrong("kind", "kind_missing");
    }
    return occurred({{"ended", relationship.ended}}, today);
}

Result<void> CircumstanceRules::check(const Feedback &feedback, QDate today)
{
    if (feedback.words.trimmed().isEmpty() && feedback.answer.isEmpty()) {
        return wrong("words", "words_missing");
    }
    if (!isCaution(feedback.answer)) {
        return wrong("answer", "not_one_of_the_choices");
    }
    return occurred({{"day", feedback.day}}, today);
}

} // namespace model

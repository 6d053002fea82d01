#include "model/circumstances/RecordTexts.h"

namespace model
{

template <>
std::span<const RecordField<Alert>> recordFields<Alert>()
{
    static constexpr RecordField<Alert> table[] = {
        {"text", &Alert::text}, {"kind", &Alert::kind}, {"raised", &Alert::raised}, {"review", &Alert::review}};
    return table;
}

template <>
std::span<const RecordField<ContactMethod>> recordFields<ContactMethod>()
{
    static constexpr RecordField<ContactMethod> table[] = {{"kind", &ContactMethod::kind},
                                                           {"value", &ContactMethod::value},
                                                           {"note", &ContactMethod::note},
                                                           {"preferred", &ContactMethod::preferred},
                                                           {"leave_message", &ContactMethod::leaveMessage}};
    return table;
}

template <>
std::span<const RecordField<Address>> recordFields<Address>()
{
    static constexpr RecordField<Address> table[] = {{"accommodation", &Address::accommodation},
                                                     {"address", &Address::address},
                                                     {"postcode", &Address::postcode},
                                                     {"from", &Address::from},
                                                     {"to", &Address::to},
                                                     {"note", &Address::note}};
    return table;
}

template <>
std::span<const RecordField<Consent>> recordFields<Consent>()
{
    static constexpr RecordField<Consent> table[] = {
        {"purpose", &Consent::purpose}, {"partner", &Consent::partner},    {"answer", &Consent::answer},
        {"given", &Consent::given},     {"manner", &Consent::manner},      {"note", &Consent::note},
        {"until", &Consent::until},     {"withdrawn", &Consent::withdrawn}};
    return table;
}

template <>
std::span<const RecordField<Relationship>> recordFields<Relationship>()
{
    static constexpr RecordField<Relationship> table[] = {{"name", &Relationship::name},
                                                          {"kind", &Relationship::kind},
                                                          {"household", &Relationship::household},
                                                          {"note", &Relationship::note},
                                                          {"ended", &Relationship::ended}};
    return table;
}

template <>
std::span<const RecordField<Feedback>> recordFields<Feedback>()
{
    static constexpr RecordField<Feedback> table[] = {{"day", &Feedback::day},
                                                      {"question", &Feedback::question},
                                                      {"words", &Feedback::words},
                                                      {"answer", &Feedback::answer},
                                                      {"gathered_by", &Feedback::gatheredBy}};
    return table;
}

const char *RecordTexts::set(QString &value, const QString &text)
{
    value = text;
    return nullptr;
}

const char *RecordTexts::set(QDate &value, const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !day.isValid()) {
        return "date_not_understood";
    }
    value = day;
    return nullptr;
}

const char *RecordTexts::set(bool &value, const QString &text)
{
    if (text != QLatin1StringView("yes") && text != QLatin1StringView("no") && !text.isEmpty()) {
        return "not_one_of_the_choices";
    }
    value = text == QLatin1StringView("yes");
    return nullptr;
}

} // namespace model

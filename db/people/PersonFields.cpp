#include "db/people/PersonFields.h"

#include "model/calendar/DateText.h"
#include "model/calendar/OccurredRange.h"
#include "model/sync/EntitySchema.h"

#include <algorithm>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

struct Field
{
    QLatin1StringView name;
    QLatin1StringView atom;
    QString Person::*text;        ///< Null unless it is text of the person's.
    QString PersonDetails::*care; ///< Null unless it is a caution.
};

constexpr Field table[] = {
    {"reference"_L1, "reference"_L1, &Person::reference, nullptr},
    {"given_name"_L1, "name"_L1, &Person::givenName, nullptr},
    {"family_name"_L1, "name"_L1, &Person::familyName, nullptr},
    {"known_as"_L1, "known_as"_L1, &Person::knownAs, nullptr},
    {"born"_L1, "born"_L1, nullptr, nullptr},
    {"gender"_L1, "gender"_L1, &Person::gender, nullptr},
    {"gender_scheme"_L1, "gender"_L1, &Person::genderScheme, nullptr},
    {"ethnicity"_L1, "ethnicity"_L1, &Person::ethnicity, nullptr},
    {"ethnicity_scheme"_L1, "ethnicity"_L1, &Person::ethnicityScheme, nullptr},
    {"language"_L1, "language"_L1, &Person::language, nullptr},
    {"phone"_L1, "phone"_L1, &Person::phone, nullptr},
    {"email"_L1, "email"_L1, &Person::email, nullptr},
    {"address"_L1, "address"_L1, &Person::address, nullptr},
    {"postcode"_L1, "address"_L1, &Person::postcode, nullptr},
    {"alert"_L1, ""_L1, &Person::alert, nullptr},
    {"do_not_contact"_L1, "do_not_contact"_L1, nullptr, &PersonDetails::doNotContact},
    {"leave_message"_L1, "leave_message"_L1, nullptr, &PersonDetails::leaveMessage},
    {"risk"_L1, "risk"_L1, nullptr, &PersonDetails::risk},
};

const Field *fieldNamed(const QString &name)
{
    const auto found = std::ranges::find_if(table, [&name](const Field &field) { return field.name == name; });
    return found == std::end(table) ? nullptr : &*found;
}

Result<void> putBorn(Person &person, const QString &value, QDate today)
{
    if (value.isEmpty()) {
        person.born = QDate();
        return {};
    }
    const std::optional<DateAndTime> read = DateText::fromFile(value, TwoDigitYear::past(today));
    if (!read) {
        return fail(ErrorCode::InvalidValue, u"born"_s, u"not_a_date"_s);
    }
    if (read->date > today || !OccurredRange::allows(read->date, today)) {
        return fail(ErrorCode::InvalidValue, u"born"_s, OccurredRange::refusalCode);
    }
    person.born = read->date;
    return {};
}

Result<void> putCaution(QString &place, const Field &field, const QString &value)
{
    const EntitySchema &schema = schemaOf(EntityKind::Person);
    const auto &allowed = schema.atoms[static_cast<size_t>(schema.atom(field.atom))].mostCautiousFirst;
    if (!value.isEmpty() && std::ranges::find(allowed, value) == allowed.end()) {
        return fail(ErrorCode::InvalidValue, field.name, u"not_in_list"_s);
    }
    place = value;
    return {};
}

} // namespace

QStringList PersonFields::names()
{
    QStringList names;
    for (const Field &field : table) {
        names.append(field.name);
    }
    return names + namesIn(identifierKinds());
}

Result<void> PersonFields::put(PersonDetails &details, const QString &field, const QString &value, QDate today)
{
    const QString text = value.trimmed();
    if (const std::optional<IdentifierKind> kind = valueIn(identifierKinds(), field)) {
        details.person.identifiers.insert(*kind, text);
        return {};
    }
    const Field *known = fieldNamed(field);
    if (known == nullptr) {
        return fail(ErrorCode::UnknownField, field, names().join(u", "_s));
    }
    if (known->care != nullptr) {
        return putCaution(details.*known->care, *known, text);
    }
    if (known->text == nullptr) {
        return putBorn(details.person, text, today);
    }
    details.person.*known->text = text;
    return {};
}

QLatin1StringView PersonFields::atomOf(const QString &field)
{
    const Field *known = fieldNamed(field);
    return known == nullptr ? QLatin1StringView() : known->atom;
}

Cells PersonFields::cells(const PersonDetails &details, QLatin1StringView atom)
{
    Cells cells;
    for (const Field &field : table) {
        if (field.atom != atom) {
            continue;
        }
        if (field.care != nullptr) {
            cells.push_back(textCell(details.*field.care));
        } else if (field.text != nullptr) {
            cells.push_back(textCell(details.person.*field.text));
        } else {
            cells.push_back(dayCell(details.person.born));
        }
    }
    return cells;
}

} // namespace db

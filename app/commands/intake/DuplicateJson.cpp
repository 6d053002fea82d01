#include "app/commands/intake/DuplicateJson.h"

#include "app/text/JsonValue.h"
#include "model/calendar/DateText.h"

#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QJsonArray DuplicateJson::of(const QList<db::PossibleDuplicate> &duplicates)
{
    QJsonArray list;
    for (const db::PossibleDuplicate &one : duplicates) {
        QJsonArray why;
        for (const model::SharedTrait trait : one.likeness.shared) {
            why.append(model::nameIn(model::sharedTraits(), trait));
        }
        QJsonArray numbers;
        for (const model::IdentifierKind kind : one.numbers) {
            numbers.append(model::nameIn(model::identifierKinds(), kind));
        }
        list.append(QJsonObject{{u"reference"_s, JsonValue::of(one.row.reference)},
                                {u"why"_s, why},
                                {u"numbers"_s, numbers},
                                {u"worker"_s, JsonValue::of(one.row.keyWorker)},
                                {u"last_contact"_s, JsonValue::of(one.row.lastContact)}});
    }
    return list;
}

Result<model::Person> DuplicateJson::personOf(const db::PersonFields::Values &values, QDate today)
{
    model::Person person;
    const QHash<QString, QString model::Person::*> texts{{u"reference"_s, &model::Person::reference},
                                                         {u"given_name"_s, &model::Person::givenName},
                                                         {u"family_name"_s, &model::Person::familyName},
                                                         {u"known_as"_s, &model::Person::knownAs},
                                                         {u"phone"_s, &model::Person::phone},
                                                         {u"email"_s, &model::Person::email},
                                                         {u"postcode"_s, &model::Person::postcode}};
    for (const auto &[field, value] : values) {
        if (const auto kind = model::valueIn(model::identifierKinds(), field)) {
            person.identifiers.insert(*kind, value);
        } else if (texts.contains(field)) {
            person.*texts.value(field) = value;
        } else if (field == "born"_L1 && !value.isEmpty()) {
            const auto born = model::DateText::fromFile(value, model::TwoDigitYear::past(today));
            if (!born) {
                return model::fail(model::ErrorCode::InvalidValue, field, u"date_not_understood"_s);
            }
            person.born = born->date;
        }
    }
    return person;
}

} // namespace app

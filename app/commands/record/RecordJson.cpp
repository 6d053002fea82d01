#include "app/commands/record/RecordJson.h"

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QString stateOf(const model::Consent &consent, QDate today)
{
    switch (consent.state(today)) {
    case model::ConsentState::Given:
        return u"given"_s;
    case model::ConsentState::Refused:
        return u"refused"_s;
    case model::ConsentState::Withdrawn:
        return u"withdrawn"_s;
    case model::ConsentState::EndsSoon:
        return u"ends_soon"_s;
    case model::ConsentState::RanOut:
        return u"ran_out"_s;
    }
    return {};
}

template <class Value>
QJsonArray arrayOf(const QList<Value> &values, QDate today)
{
    QJsonArray list;
    for (const Value &value : values) {
        list.append(RecordJson::of(value, today));
    }
    return list;
}

} // namespace

void RecordJson::addOwn(QJsonObject &object, const model::Consent &consent, QDate today)
{
    object.insert(u"state"_s, stateOf(consent, today));
}

void RecordJson::addOwn(QJsonObject &object, const model::Relationship &relationship, QDate)
{
    object.insert(u"other"_s, JsonValue::of(relationship.otherReference));
    object.insert(u"other_here"_s, !relationship.otherReference.isEmpty());
}

QJsonObject RecordJson::of(const db::PersonRecord &record, QDate today)
{
    return {{u"alert"_s, arrayOf(record.alerts, today)},
            {u"contact_method"_s, arrayOf(record.contactMethods, today)},
            {u"address"_s, arrayOf(record.addresses, today)},
            {u"consent"_s, arrayOf(record.consents, today)},
            {u"relationship"_s, arrayOf(record.relationships, today)},
            {u"feedback"_s, arrayOf(record.feedback, today)}};
}

} // namespace app

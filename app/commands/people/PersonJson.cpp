#include "app/commands/people/PersonJson.h"

#include "app/text/JsonValue.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonObject enrolmentObject(const model::Enrolment &enrolment, const db::PersonFile &file)
{
    QJsonArray answers;
    for (const model::Eligibility &one : file.eligibility) {
        if (one.enrolment == enrolment.id) {
            answers.append(QJsonObject{{u"question"_s, one.question},
                                       {u"answer"_s, model::nameIn(model::eligibilityAnswers(), one.answer)},
                                       {u"day"_s, JsonValue::of(one.day)}});
        }
    }
    return {{u"programme"_s, JsonValue::of(file.programmes.value(enrolment.programme))},
            {u"own_reason"_s, JsonValue::of(enrolment.ownReason)},
            {u"moved_to"_s, JsonValue::of(enrolment.movedTo)},
            {u"eligibility"_s, answers},
            {u"eligibility_note"_s, JsonValue::of(enrolment.eligibilityNote)},
            {u"started"_s, JsonValue::of(enrolment.started)},
            {u"referred"_s, JsonValue::of(enrolment.referred)},
            {u"source"_s, JsonValue::of(enrolment.source)},
            {u"worker"_s, JsonValue::of(enrolment.keyWorker)},
            {u"closed"_s, JsonValue::of(enrolment.closed)},
            {u"reason"_s, enrolment.reason ? JsonValue::of(model::nameIn(model::closeReasons(), *enrolment.reason))
                                           : QJsonValue(QJsonValue::Null)}};
}

QJsonObject eventObject(const model::Event &event)
{
    return {{u"kind"_s, JsonValue::of(event.kind)},
            {u"from"_s, JsonValue::of(event.from)},
            {u"to"_s, JsonValue::of(event.to)},
            {u"source"_s, JsonValue::of(event.source)},
            {u"certainty"_s, JsonValue::of(event.certainty)},
            {u"detail"_s, JsonValue::of(event.detail)},
            {u"category"_s, JsonValue::of(event.category)}};
}

template <class Entry, class Write>
QJsonArray arrayOf(const QList<Entry> &entries, Write write)
{
    QJsonArray list;
    for (const Entry &entry : entries) {
        list.append(write(entry));
    }
    return list;
}

} // namespace

QJsonObject PersonJson::of(const model::Contact &contact)
{
    const QString when = contact.time.isValid()
                             ? contact.day.toString(Qt::ISODate) + u'T' + contact.time.toString(u"HH:mm"_s)
                             : contact.day.toString(Qt::ISODate);
    return {{u"id"_s, contact.id.toString()},
            {u"when"_s, when},
            {u"minutes"_s, contact.minutes ? QJsonValue(*contact.minutes) : QJsonValue(QJsonValue::Null)},
            {u"channel"_s, model::nameIn(model::channels(), contact.channel)},
            {u"outcome"_s, model::nameIn(model::outcomes(), contact.outcome)},
            {u"place"_s, JsonValue::of(contact.place)},
            {u"worker"_s, JsonValue::of(contact.worker)},
            {u"needs"_s, QJsonArray::fromStringList(contact.needs)},
            {u"note"_s, JsonValue::of(contact.note)},
            {u"next"_s, JsonValue::of(contact.next)}};
}

QJsonArray PersonJson::of(const QList<db::CaseHistory::Entry> &history)
{
    return arrayOf(history, [](const db::CaseHistory::Entry &entry) {
        return QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODateWithMs)},
                           {u"by"_s, entry.by},
                           {u"did"_s, entry.read ? u"read"_s : u"change"_s},
                           {u"what"_s, QJsonArray::fromStringList(entry.what)}};
    });
}

QJsonObject PersonJson::of(const db::PersonFile &file)
{
    const model::Person &person = file.person;
    QJsonObject identifiers;
    for (auto it = person.identifiers.cbegin(); it != person.identifiers.cend(); ++it) {
        identifiers.insert(model::nameIn(model::identifierKinds(), it.key()), it.value());
    }
    return {{u"reference"_s, JsonValue::of(person.reference)},
            {u"given_name"_s, JsonValue::of(person.givenName)},
            {u"family_name"_s, JsonValue::of(person.familyName)},
            {u"known_as"_s, JsonValue::of(person.knownAs)},
            {u"born"_s, JsonValue::of(person.born)},
            {u"gender"_s, JsonValue::of(person.gender)},
            {u"ethnicity"_s, JsonValue::of(person.ethnicity)},
            {u"language"_s, JsonValue::of(person.language)},
            {u"phone"_s, JsonValue::of(person.phone)},
            {u"email"_s, JsonValue::of(person.email)},
            {u"address"_s, JsonValue::of(person.address)},
            {u"postcode"_s, JsonValue::of(person.postcode)},
            {u"do_not_contact"_s, JsonValue::of(file.doNotContact)},
            {u"leave_message"_s, JsonValue::of(file.leaveMessage)},
            {u"risk"_s, JsonValue::of(file.risk)},
            {u"access_needs"_s, JsonValue::of(file.accessNeeds)},
            {u"interpreter"_s, JsonValue::of(file.interpreter)},
            {u"pronouns"_s, JsonValue::of(file.pronouns)},
            {u"reach_note"_s, JsonValue::of(file.reachNote)},
            {u"identifiers"_s, identifiers},
            {u"alerts"_s, QJsonArray::fromStringList(file.alerts)},
            {u"enrolments"_s,
             arrayOf(file.enrolments, [&file](const model::Enrolment &one) { return enrolmentObject(one, file); })},
            {u"contacts"_s, arrayOf(file.contacts, [](const model::Contact &contact) { return of(contact); })},
            {u"events"_s, arrayOf(file.events, eventObject)}};
}

} // namespace app

#include "app/commands/people/PersonJson.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue text(const QString &value)
{
    return value.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(value);
}

QJsonValue day(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

QJsonObject enrolmentObject(const model::Enrolment &enrolment)
{
    return {{u"started"_s, day(enrolment.started)},
            {u"referred"_s, day(enrolment.referred)},
            {u"source"_s, text(enrolment.source)},
            {u"worker"_s, text(enrolment.keyWorker)},
            {u"closed"_s, day(enrolment.closed)},
            {u"reason"_s, enrolment.reason ? text(model::nameIn(model::closeReasons(), *enrolment.reason))
                                           : QJsonValue(QJsonValue::Null)}};
}

QJsonObject eventObject(const model::Event &event)
{
    return {{u"kind"_s, text(event.kind)},
            {u"from"_s, day(event.from)},
            {u"to"_s, day(event.to)},
            {u"source"_s, text(event.source)},
            {u"certainty"_s, text(event.certainty)},
            {u"detail"_s, text(event.detail)}};
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
            {u"place"_s, text(contact.place)},
            {u"worker"_s, text(contact.worker)},
            {u"needs"_s, QJsonArray::fromStringList(contact.needs)},
            {u"note"_s, text(contact.note)},
            {u"next"_s, day(contact.next)}};
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
    return {{u"reference"_s, text(person.reference)},
            {u"given_name"_s, text(person.givenName)},
            {u"family_name"_s, text(person.familyName)},
            {u"known_as"_s, text(person.knownAs)},
            {u"born"_s, day(person.born)},
            {u"gender"_s, text(person.gender)},
            {u"ethnicity"_s, text(person.ethnicity)},
            {u"language"_s, text(person.language)},
            {u"phone"_s, text(person.phone)},
            {u"email"_s, text(person.email)},
            {u"address"_s, text(person.address)},
            {u"postcode"_s, text(person.postcode)},
            {u"do_not_contact"_s, text(file.doNotContact)},
            {u"leave_message"_s, text(file.leaveMessage)},
            {u"risk"_s, text(file.risk)},
            {u"identifiers"_s, identifiers},
            {u"alerts"_s, QJsonArray::fromStringList(file.alerts)},
            {u"enrolments"_s, arrayOf(file.enrolments, enrolmentObject)},
            {u"contacts"_s, arrayOf(file.contacts, [](const model::Contact &contact) { return of(contact); })},
            {u"events"_s, arrayOf(file.events, eventObject)}};
}

} // namespace app

#include "app/commands/people/PersonJson.h"

#include "db/people/PersonStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;

QJsonValue PersonJson::text(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue PersonJson::day(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject PersonJson::details(const db::PersonDetails &details)
{
    const model::Person &person = details.person;
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
            {u"gender_scheme"_s, text(person.genderScheme)},
            {u"ethnicity"_s, text(person.ethnicity)},
            {u"ethnicity_scheme"_s, text(person.ethnicityScheme)},
            {u"language"_s, text(person.language)},
            {u"phone"_s, text(person.phone)},
            {u"email"_s, text(person.email)},
            {u"address"_s, text(person.address)},
            {u"postcode"_s, text(person.postcode)},
            {u"do_not_contact"_s, text(details.doNotContact)},
            {u"leave_message"_s, text(details.leaveMessage)},
            {u"risk"_s, text(details.risk)},
            {u"identifiers"_s, identifiers},
            {u"alerts"_s, QJsonArray::fromStringList(details.alerts)}};
}

QJsonObject PersonJson::enrolment(const model::Enrolment &enrolment,
                                  const QHash<model::ProgrammeId, QString> &programmes)
{
    return {
        {u"programme"_s, text(programmes.value(enrolment.programme))},
        {u"referred"_s, day(enrolment.referred)},
        {u"source"_s, text(enrolment.source)},
        {u"started"_s, day(enrolment.started)},
        {u"worker"_s, text(enrolment.keyWorker)},
        {u"closed"_s, day(enrolment.closed)},
        {u"reason"_s, enrolment.reason ? text(model::nameIn(model::closeReasons(), *enrolment.reason)) : QJsonValue()}};
}

QJsonObject PersonJson::contact(const model::Contact &contact)
{
    return {{u"id"_s, contact.id.toString()},
            {u"when"_s, day(contact.day)},
            {u"time"_s, contact.time.isValid() ? QJsonValue(contact.time.toString(u"HH:mm"_s)) : QJsonValue()},
            {u"minutes"_s, contact.minutes ? QJsonValue(*contact.minutes) : QJsonValue()},
            {u"channel"_s, model::nameIn(model::channels(), contact.channel)},
            {u"outcome"_s, model::nameIn(model::outcomes(), contact.outcome)},
            {u"place"_s, text(contact.place)},
            {u"worker"_s, text(contact.worker)},
            {u"needs"_s, text(contact.needs.join(u';'))},
            {u"note"_s, text(contact.note)},
            {u"next"_s, day(contact.next)}};
}

QJsonObject PersonJson::event(const model::Event &event)
{
    return {{u"kind"_s, text(event.kind)},
            {u"from"_s, day(event.from)},
            {u"to"_s, day(event.to)},
            {u"source"_s, text(event.source)},
            {u"certainty"_s, text(event.certainty)},
            {u"detail"_s, text(event.detail)}};
}

QJsonObject PersonJson::change(const db::CaseHistory::Entry &entry)
{
    return {
        {u"at"_s, entry.at.toString(Qt::ISODate)}, {u"by"_s, text(entry.by)}, {u"what"_s, entry.what.join(u", "_s)}};
}

void PersonJson::answer(const db::PersonDetails &details, Output &output)
{
    const QJsonObject person = PersonJson::details(details);
    if (output.isJson()) {
        output.json({{u"person"_s, person}});
    } else {
        lines(person, output);
    }
    const auto suspects = db::PersonStore::suspects(details);
    for (auto it = suspects.cbegin(); it != suspects.cend(); ++it) {
        output.problem(tr("%1 does not look right (%2). It was kept as given.")
                           .arg(model::nameIn(model::identifierKinds(), it.key()),
                                model::nameIn(model::identifierFaults(), it.value())));
    }
}

void PersonJson::lines(const QJsonObject &object, Output &output)
{
    QList<QStringList> singles;
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isObject()) {
            const QJsonObject inner = it->toObject();
            for (auto entry = inner.begin(); entry != inner.end(); ++entry) {
                singles.append({entry.key(), entry->toVariant().toString()});
            }
        } else if (!it->isNull() && !it->isArray()) {
            singles.append({it.key(), it->toVariant().toString()});
        }
    }
    output.table({tr("field"), tr("value")}, singles);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray list = it->toArray();
        if (list.isEmpty()) {
            continue;
        }
        const QStringList headers = list.first().isObject() ? list.first().toObject().keys() : QStringList{it.key()};
        QList<QStringList> rows;
        for (const QJsonValue &value : list) {
            QStringList cells;
            for (const QString &header : headers) {
                cells.append((value.isObject() ? value[header] : value).toVariant().toString());
            }
            rows.append(cells);
        }
        output.line(QString());
        output.line(it.key());
        output.table(headers, rows);
    }
}

} // namespace app

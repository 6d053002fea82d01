// CaseFixture is a store with people, enrolments and contacts that a test puts there in a line each.
#pragma once

#include "db/contacts/ContactStore.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "tests/support/TestStore.h"

namespace support
{

/// Today is 2026-11-02; failures end the program.
class CaseFixture
{
public:
    CaseFixture() = default;
    explicit CaseFixture(model::Role role)
        : m_test(1, role)
    {
    }

    [[nodiscard]] TestStore &test() { return m_test; }
    [[nodiscard]] db::CaseStore &store() { return m_test.store(); }

    model::PersonId person(const QString &reference, const QString &given = {}, const QString &family = {})
    {
        model::Person person;
        person.reference = reference;
        person.givenName = given;
        person.familyName = family;
        return sure(db::PersonStore(store()).add(person));
    }
    model::Enrolment enrolment(const model::PersonId &person, QDate started, const QString &worker = {})
    {
        model::Enrolment enrolment;
        enrolment.person = person;
        enrolment.started = started;
        enrolment.keyWorker = worker;
        enrolment.id = sure(db::EnrolmentStore(store()).enrol(enrolment));
        return sure(db::EnrolmentStore(store()).read(enrolment.id));
    }
    model::Contact contact(const model::PersonId &person, QDate day, model::Outcome outcome = model::Outcome::Attended,
                           const QString &note = {}, const QStringList &needs = {})
    {
        model::Contact contact;
        contact.person = person;
        contact.day = day;
        contact.outcome = outcome;
        contact.note = note;
        contact.needs = needs;
        return sure(db::ContactStore(store()).read(sure(db::ContactStore(store()).add(contact))));
    }

    template <class T>
    static T sure(const model::Result<T> &result)
    {
        if (!result) {
            qFatal("case fixture: error %d at %s", static_cast<int>(result.error().code),
                   qPrintable(result.error().where));
        }
        return *result;
    }

private:
    TestStore m_test;
};

} // namespace support

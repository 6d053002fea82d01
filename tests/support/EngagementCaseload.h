// EngagementCaseload is a store with hand-made people who stay for known days, so that every figure can be reckoned by
// hand.
#pragma once

#include "db/contacts/ContactStore.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "tests/support/TestStore.h"

namespace support
{

/// Today is 2026-11-02, so with a lapse of 90 days the cut-off is 2026-08-04.
class EngagementCaseload
{
public:
    [[nodiscard]] TestStore &test() { return m_test; }
    [[nodiscard]] db::CaseStore &store() { return m_test.store(); }

    model::PersonId person(const QString &family, const QString &given = {})
    {
        model::Person person;
        person.familyName = family;
        person.givenName = given;
        return sure(db::PersonStore(store()).add(person));
    }

    void enrol(const model::PersonId &person, QDate started, const QString &worker, QDate closed = {})
    {
        model::Enrolment enrolment;
        enrolment.person = person;
        enrolment.started = started;
        enrolment.keyWorker = worker;
        enrolment.closed = closed;
        if (closed.isValid()) {
            enrolment.reason = model::CloseReason::Completed;
        }
        (void)sure(db::EnrolmentStore(store()).enrol(enrolment));
    }

    void meet(const model::PersonId &person, QDate day)
    {
        model::Contact contact;
        contact.person = person;
        contact.day = day;
        (void)sure(db::ContactStore(store()).add(contact));
    }

    /// Somebody met every month from `start` on, `days` days in all.
    model::PersonId stay(const QString &family, QDate start, int days)
    {
        const model::PersonId id = person(family);
        for (int day = 0; day < days; day += 30) {
            meet(id, start.addDays(day));
        }
        meet(id, start.addDays(days));
        return id;
    }

    /// Twelve who start on 1 January and are last met on these days after it, one who starts in October, and one whom
    /// nobody has met. At 1 month 8 of 12 stayed, at 3 months 5, at 6 months 2; at 12 nobody's time is up.
    void fill()
    {
        const QDate start(2026, 1, 1);
        for (const int days : {0, 5, 10, 20, 40, 50, 60, 95, 100, 120, 200, 210}) {
            stay(QStringLiteral("Stay%1").arg(days, 3, 10, QLatin1Char('0')), start, days);
        }
        stay(QStringLiteral("Lately"), QDate(2026, 10, 1), 3);
        person(QStringLiteral("Unmet"));
    }

    template <class T>
    static T sure(const model::Result<T> &result)
    {
        if (!result) {
            qFatal("engagement caseload: error %d at %s", static_cast<int>(result.error().code),
                   qPrintable(result.error().where));
        }
        return *result;
    }

private:
    TestStore m_test;
};

} // namespace support

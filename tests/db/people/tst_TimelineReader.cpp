#include "db/circumstances/AddressStore.h"
#include "db/circumstances/AlertStore.h"
#include "db/circumstances/ConsentStore.h"
#include "db/circumstances/FeedbackStore.h"
#include "db/people/EventStore.h"
#include "db/people/TimelineReader.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using Kind = db::TimelineEntry::Kind;
using Standing = db::TimelineEntry::Standing;

class TimelineReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsEverythingNewestFirst();
    void aDayIsReadFromItsEnd();
    void whatWasCorrectedNamesItsCorrection();
    void whatWasStruckOutStaysReadable();
    void nobodyHasNoTime();
    void circumstancesAreInTime();
};

namespace
{

QList<db::TimelineEntry> timeline(support::CaseFixture &cases, const PersonId &person)
{
    return support::CaseFixture::sure(db::TimelineReader(cases.store()).read(person));
}

} // namespace

void TimelineReaderTest::holdsEverythingNewestFirst()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const Enrolment enrolment = cases.enrolment(person, QDate(2026, 1, 5), u"alex"_s);
    const Contact met = cases.contact(person, QDate(2026, 3, 1), Outcome::Attended, u"Spoke."_s, {u"housing"_s});
    const auto event =
        db::EventStore(cases.store())
            .add({{}, person, u"custody"_s, QDate(2026, 2, 1), {}, u"court"_s, u"sure"_s, u"Remand."_s, {}});
    QVERIFY(db::EnrolmentStore(cases.store()).close(enrolment, QDate(2026, 4, 1), CloseReason::Custody).has_value());
    cases.contact(cases.person(u"B2"_s), QDate(2026, 3, 2)); // somebody else's

    const QList<db::TimelineEntry> entries = timeline(cases, person);
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0].kind, Kind::EnrolmentClosed);
    QCOMPARE(entries[0].day, QDate(2026, 4, 1));
    QCOMPARE(entries[0].enrolment()->reason, CloseReason::Custody);
    QCOMPARE(entries[1].kind, Kind::Contact);
    QCOMPARE(entries[1].contact()->id, met.id);
    QCOMPARE(entries[1].contact()->note, u"Spoke."_s);
    QCOMPARE(entries[1].contact()->needs, QStringList(u"housing"_s));
    QCOMPARE(entries[2].kind, Kind::Event);
    QCOMPARE(entries[2].event()->id, *event);
    QCOMPARE(entries[2].event()->detail, u"Remand."_s);
    QCOMPARE(entries[2].worker(), QString());
    QCOMPARE(entries[3].kind, Kind::EnrolmentStarted);
    QCOMPARE(entries[3].id, entries[0].id);
    QCOMPARE(entries[3].programme, u"Alongside North"_s);
    QCOMPARE(entries[3].worker(), u"alex"_s);
    for (const db::TimelineEntry &entry : entries) {
        QCOMPARE(entry.standing, Standing::Shows);
        QCOMPARE(entry.author, u"sam"_s);
        QCOMPARE(entry.recorded.toMSecsSinceEpoch(), cases.test().clock().millisecondsSinceEpoch());
        QVERIFY(!entry.recordedByItsAuthor.isValid());
    }
}

void TimelineReaderTest::aDayIsReadFromItsEnd()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Contact contact;
    contact.person = person;
    contact.day = QDate(2026, 3, 1);
    for (const QTime time : {QTime(), QTime(15, 0), QTime(9, 30)}) {
        contact.time = time;
        QVERIFY(db::ContactStore(cases.store()).add(contact).has_value());
    }
    QList<QTime> times;
    for (const db::TimelineEntry &entry : timeline(cases, person)) {
        times.append(entry.time);
    }
    QCOMPARE(times, (QList<QTime>{QTime(15, 0), QTime(9, 30), QTime()}));
}

void TimelineReaderTest::whatWasCorrectedNamesItsCorrection()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Contact contact = cases.contact(person, QDate(2026, 3, 1));
    const ContactId first = contact.id;
    contact.day = QDate(2026, 3, 2);
    const auto second = db::ContactStore(cases.store()).amend(first, contact);
    const QList<db::TimelineEntry> entries = timeline(cases, person);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].contact()->id, *second);
    QCOMPARE(entries[0].standing, Standing::Shows);
    QCOMPARE(entries[0].amends, idCast<EntityId>(first));
    QCOMPARE(entries[1].contact()->id, first);
    QCOMPARE(entries[1].standing, Standing::Amended);
    QCOMPARE(entries[1].amendedBy, idCast<EntityId>(*second));
    QVERIFY(entries[1].amends.isNull());
}

void TimelineReaderTest::whatWasStruckOutStaysReadable()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const Enrolment enrolment = cases.enrolment(person, QDate(2026, 1, 1));
    Contact contact = cases.contact(person, QDate(2026, 3, 1), Outcome::Attended, u"Wrong person."_s);
    db::ContactStore contacts(cases.store());
    const auto second = contacts.amend(contact.id, contact);
    QVERIFY(contacts.strikeOut(*second, u"someone else"_s).has_value());
    QVERIFY(db::EnrolmentStore(cases.store()).strikeOut(enrolment.id, u"twice"_s).has_value());
    const QList<db::TimelineEntry> entries = timeline(cases, person);
    QCOMPARE(entries.size(), 3);
    for (const db::TimelineEntry &entry : entries) {
        QCOMPARE(entry.standing, Standing::StruckOut);
        QCOMPARE(entry.struckReason, entry.contact() ? u"someone else"_s : u"twice"_s);
        QVERIFY(!entry.contact() || entry.contact()->note == u"Wrong person."_s);
    }
}

void TimelineReaderTest::nobodyHasNoTime()
{
    support::CaseFixture cases;
    db::TimelineReader reader(cases.store());
    QCOMPARE(reader.read(cases.test()->newId<PersonId>()).error().code, ErrorCode::NotFound);
    const PersonId person = cases.person(u"A1"_s);
    QVERIFY(timeline(cases, person).isEmpty());
    QVERIFY(db::PersonStore(cases.store()).strikeOut(person, u"twice"_s).has_value());
    QCOMPARE(reader.read(person).error().code, ErrorCode::NotFound);
}

void TimelineReaderTest::circumstancesAreInTime()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const Alert alert{{}, person, u"Dog"_s, u"animal"_s, QDate(2026, 5, 3), {}};
    const AlertId raised = support::CaseFixture::sure(db::AlertStore(cases.store()).add(alert));
    Address address;
    address.person = person;
    address.address = u"1 High St"_s;
    address.from = QDate(2026, 5, 2);
    QVERIFY(db::AddressStore(cases.store()).add(address).has_value());
    Consent consent;
    consent.person = person;
    consent.purpose = u"photo"_s;
    consent.answer = u"no"_s;
    consent.given = QDate(2026, 5, 4);
    QVERIFY(db::ConsentStore(cases.store()).add(consent).has_value());
    Feedback feedback;
    feedback.person = person;
    feedback.words = u"They listen"_s;
    feedback.day = QDate(2026, 5, 1);
    QVERIFY(db::FeedbackStore(cases.store()).add(feedback).has_value());
    QVERIFY(db::PersonStore(cases.store()).setField(person, u"alert"_s, u"Of no known day"_s).has_value());
    QVERIFY(db::AlertStore(cases.store()).strikeOut(raised, u"No dog"_s).has_value());
    const QList<db::TimelineEntry> entries = timeline(cases, person);
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[0].consent()->answer, u"no"_s);
    QCOMPARE(entries[1].alert()->text, u"Dog"_s);
    QCOMPARE(entries[1].standing, Standing::StruckOut);
    QCOMPARE(entries[1].struckReason, u"No dog"_s);
    QCOMPARE(entries[2].address()->address, u"1 High St"_s);
    QCOMPARE(entries[3].feedback()->words, u"They listen"_s);
    QCOMPARE(entries[3].author, u"sam"_s);
}

REGISTER_TEST(TimelineReaderTest)
#include "tst_TimelineReader.moc"

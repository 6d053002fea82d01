#include "db/people/EventStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class ContactStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aContactBelongsToTheOnlyOpenEnrolment();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void anAmendmentStandsInItsPlace();
    void pagesNewestFirst();
    void onlyALeadStrikesOut();
    void anAnalystLogsNothing();
    void aStruckOutEventIsGone();
};

namespace
{

int codeOf(const auto &result)
{
    return result ? -1 : static_cast<int>(result.error().code);
}

} // namespace

void ContactStoreTest::aContactBelongsToTheOnlyOpenEnrolment()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    QVERIFY(cases.contact(person, QDate(2026, 10, 1)).enrolment.isNull());
    const EnrolmentId only = cases.enrolment(person, QDate(2026, 1, 1));
    const Contact logged = cases.contact(person, QDate(2026, 10, 2));
    QVERIFY(logged.enrolment == only);
    QCOMPARE(logged.worker, u"sam"_s);
    cases.enrolment(person, QDate(2026, 2, 1));
    QVERIFY(cases.contact(person, QDate(2026, 10, 3)).enrolment.isNull());
}

void ContactStoreTest::refusesWhatCannotBe_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QDate>("next");
    QTest::addColumn<QString>("field");
    const QDate today(2026, 11, 2);
    QTest::newRow("in two days") << today.addDays(2) << 0 << QDate() << u"when"_s;
    QTest::newRow("before 1900") << QDate(1899, 12, 31) << 0 << QDate() << u"when"_s;
    QTest::newRow("no day") << QDate() << 0 << QDate() << u"when"_s;
    QTest::newRow("longer than a day") << today << 1441 << QDate() << u"minutes"_s;
    QTest::newRow("less than nothing") << today << -1 << QDate() << u"minutes"_s;
    QTest::newRow("next before it") << today << 0 << today.addDays(-1) << u"next"_s;
    QTest::newRow("tomorrow, a whole day, next then") << today.addDays(1) << 1440 << today.addDays(1) << QString();
}

void ContactStoreTest::refusesWhatCannotBe()
{
    QFETCH(QDate, day);
    QFETCH(int, minutes);
    QFETCH(QDate, next);
    QFETCH(QString, field);
    support::CaseFixture cases;
    Contact contact;
    contact.person = cases.person(u"A1"_s);
    contact.day = day;
    contact.minutes = minutes;
    contact.next = next;
    const auto logged = db::ContactStore(cases.store()).add(contact);
    QCOMPARE(logged.has_value(), field.isEmpty());
    if (!field.isEmpty()) {
        QCOMPARE(codeOf(logged), int(ErrorCode::InvalidValue));
        QCOMPARE(logged.error().where, field);
    }
}

void ContactStoreTest::anAmendmentStandsInItsPlace()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Contact contact = cases.contact(person, QDate(2026, 10, 1));
    const ContactId first = contact.id;
    contact.outcome = Outcome::DidNotAttend;
    db::ContactStore contacts(cases.store());
    QVERIFY(contacts.amend(first, contact).has_value());
    const auto shown = contacts.ofPerson(person, 10);
    QCOMPARE(shown->size(), 1);
    QVERIFY(shown->first().outcome == Outcome::DidNotAttend);
    QVERIFY(shown->first().id != first);
    QCOMPARE(codeOf(contacts.amend(first, contact)), int(ErrorCode::NotFound)); // it shows no more
}

void ContactStoreTest::pagesNewestFirst()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    for (int day = 1; day <= 5; ++day) {
        cases.contact(person, QDate(2026, 10, day));
    }
    db::ContactStore contacts(cases.store());
    QCOMPARE(contacts.ofPerson(person, 2)->first().day, QDate(2026, 10, 5));
    const auto last = contacts.ofPerson(person, 2, 4);
    QCOMPARE(last->size(), 1);
    QCOMPARE(last->first().day, QDate(2026, 10, 1));
}

void ContactStoreTest::onlyALeadStrikesOut()
{
    support::TestStore test(1, Role::Worker);
    const auto person = db::PersonStore(test.store()).add({});
    QVERIFY(person.has_value());
    Contact contact;
    contact.person = person->person.id;
    contact.day = QDate(2026, 10, 1);
    db::ContactStore contacts(test.store());
    const auto logged = contacts.add(contact);
    QVERIFY(logged.has_value());
    QCOMPARE(codeOf(contacts.strikeOut(logged->id, u"wrong"_s)), int(ErrorCode::RoleMayNot));
    QCOMPARE(contacts.ofPerson(contact.person, 10)->size(), 1);
}

void ContactStoreTest::anAnalystLogsNothing()
{
    support::TestStore test(1, Role::Analyst);
    QCOMPARE(codeOf(db::ContactStore(test.store()).add({})), int(ErrorCode::RoleMayNot));
    QCOMPARE(codeOf(db::EventStore(test.store()).add({})), int(ErrorCode::RoleMayNot));
}

void ContactStoreTest::aStruckOutEventIsGone()
{
    support::CaseFixture cases;
    db::EventStore events(cases.store());
    Event event;
    event.person = cases.person(u"A1"_s);
    event.kind = custodyKind();
    event.from = QDate(2026, 10, 1);
    event.to = QDate(2026, 9, 30);
    QCOMPARE(events.add(event).error().where, u"to"_s);
    event.to = QDate();
    const auto added = events.add(event);
    QVERIFY(added.has_value());
    QCOMPARE(events.ofPerson(event.person)->size(), 1);
    QVERIFY(events.strikeOut(*added, u"someone else"_s).has_value());
    QCOMPARE(events.ofPerson(event.person)->size(), 0);
}

REGISTER_TEST(ContactStoreTest)
#include "tst_ContactStore.moc"

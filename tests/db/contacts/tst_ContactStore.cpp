#include "db/access/UserStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class ContactStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void nobodyHereIsNotMet();
    void anAmendmentStandsInItsPlace();
    void strikingOutTheCorrectionDoesNotBringTheMistakeBack();
    void othersContactsAreStruckOutByLeads_data();
    void othersContactsAreStruckOutByLeads();
};

namespace
{

int codeOf(const auto &result)
{
    return result ? -1 : static_cast<int>(result.error().code);
}

QList<Contact> shown(support::CaseFixture &cases, const PersonId &person)
{
    return db::PersonStore(cases.store()).read(person)->contacts;
}

} // namespace

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

void ContactStoreTest::nobodyHereIsNotMet()
{
    support::CaseFixture cases;
    Contact contact;
    contact.person = cases.test()->newId<PersonId>();
    contact.day = QDate(2026, 11, 2);
    const auto logged = db::ContactStore(cases.store()).add(contact);
    QCOMPARE(codeOf(logged), int(ErrorCode::NotFound));
    QCOMPARE(logged.error().where, u"person"_s);
}

void ContactStoreTest::anAmendmentStandsInItsPlace()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Contact contact = cases.contact(person, QDate(2026, 10, 1));
    const ContactId first = contact.id;
    contact.outcome = Outcome::DidNotAttend;
    contact.person = cases.test()->newId<PersonId>(); // the person stays, whatever the caller says
    db::ContactStore contacts(cases.store());
    const auto amended = contacts.amend(first, contact);
    QVERIFY(amended.has_value());
    QCOMPARE(shown(cases, person).size(), 1);
    QCOMPARE(shown(cases, person).first().outcome, Outcome::DidNotAttend);
    QCOMPARE(shown(cases, person).first().id, *amended);
    QCOMPARE(codeOf(contacts.amend(first, contact)), int(ErrorCode::NotFound)); // it shows no more
    contact.day = QDate(2026, 11, 5);
    QCOMPARE(contacts.amend(*amended, contact).error().where, u"when"_s);
}

void ContactStoreTest::strikingOutTheCorrectionDoesNotBringTheMistakeBack()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    Contact contact = cases.contact(person, QDate(2026, 10, 1));
    db::ContactStore contacts(cases.store());
    contact.minutes = 10;
    const auto second = contacts.amend(contact.id, contact);
    contact.minutes = 20;
    const auto third = contacts.amend(*second, contact);
    QCOMPARE(codeOf(contacts.strikeOut(*third, u"  "_s)), int(ErrorCode::MissingField));
    QVERIFY(contacts.strikeOut(*third, u"someone else"_s).has_value());
    QVERIFY(shown(cases, person).isEmpty());
    QCOMPARE(codeOf(contacts.strikeOut(*third, u"again"_s)), int(ErrorCode::NotFound));
    QCOMPARE(codeOf(contacts.read(contact.id)), int(ErrorCode::NotFound));
}

void ContactStoreTest::othersContactsAreStruckOutByLeads_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("own");
    QTest::addColumn<bool>("may");
    QTest::newRow("worker, their own") << int(Role::Worker) << true << true;
    QTest::newRow("worker, another's") << int(Role::Worker) << false << false;
    QTest::newRow("lead, another's") << int(Role::Lead) << false << true;
    QTest::newRow("manager, another's") << int(Role::Manager) << false << true;
    QTest::newRow("analyst, another's") << int(Role::Analyst) << false << false;
}

void ContactStoreTest::othersContactsAreStruckOutByLeads()
{
    QFETCH(int, role);
    QFETCH(bool, own);
    QFETCH(bool, may);
    support::TestStore test;
    const QByteArray phrase = "another long phrase";
    QVERIFY(db::UserStore(test.store()).add(u"ben"_s, static_cast<Role>(role), support::TestStore::passphrase(phrase)));
    Contact contact;
    contact.person = support::CaseFixture::sure(db::PersonStore(test.store()).add({}));
    contact.day = QDate(2026, 10, 1);
    const auto become = [&] {
        test.close();
        return test.open(u"ben"_s, phrase);
    };
    if (own) {
        QVERIFY(become());
    }
    const auto logged = db::ContactStore(test.store()).add(contact);
    QVERIFY(logged.has_value());
    if (!own) {
        QVERIFY(become());
    }
    db::ContactStore contacts(test.store());
    QCOMPARE(codeOf(contacts.strikeOut(*logged, u"wrong"_s)), may ? -1 : int(ErrorCode::RoleMayNot));
    QCOMPARE(contacts.read(*logged).has_value(), !may);
}

REGISTER_TEST(ContactStoreTest)
#include "tst_ContactStore.moc"

#include "db/contacts/GroupSessionStore.h"

#include "db/access/UserStore.h"
#include "db/contacts/GroupListStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// One meeting, a contact for each person, all in one save; and the groups that meet.
class GroupSessionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everybodyGetsAContact();
    void namesAreInNoSharedPart();
    void undoTakesAllOfItBack();
    void aCorrectedAttendanceStaysPartOfIt();
    void refuses_data();
    void refuses();
    void aGroupIsKeptAndChanged();
    void bothLaptopsGroupsAreOne();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] QList<Contact> contactsOf(qsizetype person)
    {
        return db::PersonStore(store()).read(m_people[person])->contacts;
    }
    [[nodiscard]] qint64 count()
    {
        SQLite::Statement select(store().reader().database(),
                                 "SELECT count(*) FROM group_session WHERE struck IS NULL");
        return select.executeStep() ? select.getColumn(0).getInt64() : -1;
    }

    std::unique_ptr<support::CaseFixture> m_case;
    QList<PersonId> m_people;
    GroupSession m_session;
};

void GroupSessionStoreTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    m_people.clear();
    for (int i = 0; i < 4; ++i) {
        m_people.append(m_case->person(u"A%1"_s.arg(i)));
    }
    m_session = {};
    m_session.day = QDate(2026, 11, 1);
    m_session.time = QTime(14, 30);
    m_session.minutes = 90;
    m_session.place = u"Hot desk"_s;
    m_session.subject = u"Cooking"_s;
    m_session.worker = u"sam"_s;
}

void GroupSessionStoreTest::everybodyGetsAContact()
{
    const Enrolment enrolment = m_case->enrolment(m_people[0], QDate(2026, 9, 1));
    QSignalSpy changed(&store(), &db::CaseStore::changed);
    QVERIFY(db::GroupSessionStore(store()).log(m_session, {{m_people[0], Outcome::Attended, u"Led the soup"_s},
                                                           {m_people[1], Outcome::DidNotAttend, {}},
                                                           {m_people[2], Outcome::Attended, {}}}));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<db::Change>().records, 4);
    const Contact first = contactsOf(0).first();
    QCOMPARE(first.channel, Channel::Group);
    QCOMPARE(first.outcome, Outcome::Attended);
    QCOMPARE(first.note, u"Led the soup"_s);
    QCOMPARE(first.minutes, std::optional(90));
    QCOMPARE(first.time, QTime(14, 30));
    QCOMPARE(first.place, u"Hot desk"_s);
    QCOMPARE(first.worker, u"sam"_s);
    QCOMPARE(first.enrolment, enrolment.id);
    const Contact second = contactsOf(1).first();
    QCOMPARE(second.outcome, Outcome::DidNotAttend);
    QVERIFY(!first.session.isNull());
    QCOMPARE(second.session, first.session);
    QCOMPARE(contactsOf(3).size(), 0);
    QCOMPARE(db::StoreVerification(store()).run()->findings, QStringList());
}

void GroupSessionStoreTest::namesAreInNoSharedPart()
{
    QVERIFY(db::GroupSessionStore(store()).log(m_session, {{m_people[0], Outcome::Attended, u"Led the soup"_s}}));
    const auto records = store().recordsAfter(0);
    int shared = 0;
    for (const Record &record : *records) {
        if (record.compartmentKind == Compartment::ProgrammeFile && record.payload.contains("Cooking")) {
            ++shared;
            QVERIFY(!record.payload.contains("soup"));
            QVERIFY(!record.payload.contains(m_people[0].bytes()));
        }
    }
    QCOMPARE(shared, 1);
}

void GroupSessionStoreTest::undoTakesAllOfItBack()
{
    const auto save = db::GroupSessionStore(store()).log(
        m_session, {{m_people[0], Outcome::Attended, {}}, {m_people[1], Outcome::Attended, {}}});
    QCOMPARE(count(), 1);
    // A worker may take back their own.
    const auto undone = db::GroupSessionStore(store()).undo(*save, u"Wrong day"_s);
    QCOMPARE(undone->struck, 3);
    QCOMPARE(count(), 0);
    QCOMPARE(contactsOf(0).size(), 0);
    QCOMPARE(contactsOf(1).size(), 0);
    QCOMPARE(db::GroupSessionStore(store()).undo(*save, u"Wrong day"_s).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(db::StoreVerification(store()).run()->findings, QStringList());
}

void GroupSessionStoreTest::aCorrectedAttendanceStaysPartOfIt()
{
    QVERIFY(db::GroupSessionStore(store()).log(m_session, {{m_people[0], Outcome::DidNotAttend, {}}}));
    Contact corrected = contactsOf(0).first();
    const GroupSessionId session = corrected.session;
    corrected.outcome = Outcome::Attended;
    corrected.session = {};
    QVERIFY(db::ContactStore(store()).amend(corrected.id, corrected));
    QCOMPARE(contactsOf(0).size(), 1);
    QCOMPARE(contactsOf(0).first().outcome, Outcome::Attended);
    QCOMPARE(contactsOf(0).first().session, session);
}

void GroupSessionStoreTest::refuses_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("twice");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<Role>("role");
    QTest::addColumn<ErrorCode>("code");
    const QDate day(2026, 11, 1);
    QTest::newRow("nobody") << 0 << false << day << Role::Worker << ErrorCode::MissingField;
    QTest::newRow("somebody twice") << 2 << true << day << Role::Worker << ErrorCode::Ambiguous;
    QTest::newRow("still to come") << 2 << false << day.addDays(9) << Role::Worker << ErrorCode::InvalidValue;
    QTest::newRow("an analyst") << 2 << false << day << Role::Analyst << ErrorCode::RoleMayNot;
}

void GroupSessionStoreTest::refuses()
{
    QFETCH(const int, people);
    QFETCH(const bool, twice);
    QFETCH(const QDate, day);
    QFETCH(const Role, role);
    QFETCH(const ErrorCode, code);
    QVERIFY(db::UserStore(store()).add(u"ben"_s, role, support::TestStore::passphrase("another long phrase")));
    m_case->test().close();
    QVERIFY(m_case->test().open(u"ben"_s, "another long phrase"));
    QList<Attendance> attendances;
    for (int i = 0; i < people; ++i) {
        attendances.append({m_people[twice ? 0 : i], Outcome::Attended, {}});
    }
    m_session.day = day;
    QCOMPARE(db::GroupSessionStore(store()).log(m_session, attendances).error().code, code);
    QCOMPARE(count(), 0);
    QCOMPARE(contactsOf(0).size(), 0);
}

void GroupSessionStoreTest::aGroupIsKeptAndChanged()
{
    db::GroupListStore groups(store());
    const auto group = groups.keep(u"Cooking"_s, {m_people[1], m_people[0], m_people[1]});
    QCOMPARE(*groups.members(*group), (QList<PersonId>{m_people[0], m_people[1]}));
    QCOMPARE(*groups.keep(u" cooking "_s, {m_people[1], m_people[3]}), *group);
    QCOMPARE(*groups.members(*group), (QList<PersonId>{m_people[1], m_people[3]}));
    QCOMPARE(groups.list()->size(), 1);
    QCOMPARE(groups.find(u"COOKING"_s)->id, *group);
    QSignalSpy changed(&store(), &db::CaseStore::changed);
    QCOMPARE(*groups.keep(u"Cooking"_s, {m_people[3], m_people[1]}), *group); // so already
    QCOMPARE(changed.size(), 0);
    QCOMPARE(groups.keep(u" "_s, m_people).error().code, ErrorCode::MissingField);
    QCOMPARE(groups.find(u"Walking"_s).error().code, ErrorCode::NotFound);
}

void GroupSessionStoreTest::bothLaptopsGroupsAreOne()
{
    const std::unique_ptr<support::TestStore> there = m_case->test().anotherLaptop(7); // opens this store anew
    db::GroupListStore here(store());
    const auto group = here.keep(u"Cooking"_s, {m_people[0]});
    QVERIFY((*there)->receive(*store().recordsAfter(0)));
    QVERIFY(db::GroupListStore(there->store()).keep(u"Cooking"_s, {m_people[0], m_people[2]}));
    QVERIFY(here.keep(u"Cooking"_s, {m_people[0], m_people[2]}));
    QVERIFY(store().receive(*(*there)->recordsAfter(0)));
    QCOMPARE(*here.members(*group), (QList<PersonId>{m_people[0], m_people[2]}));
}

REGISTER_TEST(GroupSessionStoreTest)
#include "tst_GroupSessionStore.moc"

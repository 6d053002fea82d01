#include "db/programmes/ReassignmentStore.h"

#include "db/access/UserStore.h"
#include "db/people/CaseHistory.h"
#include "db/people/CaseloadQuery.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QSignalSpy>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// Up to hundreds of people change hands in one save, and back.
class ReassignmentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eightyPeopleChangeHandsAndBack();
    void anotherLaptopHasTheSame();
    void saysWhomNothingChangesFor();
    void coverEndsByItself();
    void whatChangedSinceIsLeftAlone();
    void refusesAPlanThatIsOutOfDate();
    void refuses_data();
    void refuses();
    void anotherSaveIsNoReassignment();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] QMap<QString, int> keyWorkers();
    [[nodiscard]] QString stateHash() { return db::StoreVerification(store()).run()->stateHash; }
    [[nodiscard]] SaveId reassign(const QList<PersonId> &people, const QString &to, QDate until = {});

    std::unique_ptr<support::CaseFixture> m_case;
    QList<PersonId> m_people;
};

namespace
{
const QDate today(2026, 11, 2);
} // namespace

void ReassignmentStoreTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    m_people.clear();
    for (int i = 0; i < 80; ++i) {
        m_people.append(m_case->person(u"A%1"_s.arg(i, 3, 10, QChar(u'0'))));
        m_case->enrolment(m_people.last(), QDate(2026, 9, 1), i % 2 == 0 ? u"kim"_s : u"lee"_s);
    }
}

QMap<QString, int> ReassignmentStoreTest::keyWorkers()
{
    QMap<QString, int> counts;
    const auto rows = db::CaseloadQuery(store()).rows({}, today);
    for (const db::CaseloadRow &row : *rows) {
        ++counts[row.cover.isEmpty() ? row.keyWorker : row.keyWorker + u'>' + row.cover];
    }
    return counts;
}

SaveId ReassignmentStoreTest::reassign(const QList<PersonId> &people, const QString &to, QDate until)
{
    db::ReassignmentStore reassignments(store());
    return support::CaseFixture::sure(
        reassignments.carryOut(support::CaseFixture::sure(reassignments.plan(people, to, until))));
}

void ReassignmentStoreTest::eightyPeopleChangeHandsAndBack()
{
    const QMap<QString, int> before{{u"kim"_s, 40}, {u"lee"_s, 40}};
    QCOMPARE(keyWorkers(), before);
    QSignalSpy changed(&store(), &db::CaseStore::changed);
    const SaveId save = reassign(m_people, u"mo"_s);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<db::Change>().records, 80);
    QCOMPARE(keyWorkers(), (QMap<QString, int>{{u"mo"_s, 80}}));
    const QString moved = stateHash();
    const auto undone = db::ReassignmentStore(store()).undo(save);
    QVERIFY(undone.has_value());
    QCOMPARE(undone->restored, 80);
    QCOMPARE(undone->kept.size(), 0U);
    QCOMPARE(keyWorkers(), before);
    QVERIFY(stateHash() != moved);
    // Nothing is forgotten: both writes are in everyone's history, and the log rebuilds the tables.
    const auto history = db::CaseHistory(store()).changes(m_people[7]);
    QCOMPARE(history->at(0).what, QStringList{u"enrolment.key_worker"_s});
    QCOMPARE(history->at(1).what, QStringList{u"enrolment.key_worker"_s});
    QCOMPARE(db::StoreVerification(store()).run()->findings, QStringList());
    QCOMPARE(db::ReassignmentStore(store()).undo(save).error().code, ErrorCode::AlreadyDone);
}

void ReassignmentStoreTest::anotherLaptopHasTheSame()
{
    const std::unique_ptr<support::TestStore> there = m_case->test().anotherLaptop(7);
    const SaveId save = reassign(m_people.mid(0, 30), u"mo"_s);
    QVERIFY(db::ReassignmentStore(store()).undo(save));
    const auto records = store().recordsAfter(0);
    QVERIFY((*there)->receive(*records));
    QCOMPARE(db::StoreVerification(there->store()).run()->stateHash, stateHash());
}

void ReassignmentStoreTest::saysWhomNothingChangesFor()
{
    const PersonId stranger = m_case->person(u"B1"_s);
    const auto plan = db::ReassignmentStore(store()).plan({m_people[0], m_people[1], stranger}, u" Lee "_s);
    QCOMPARE(plan->to, u"Lee"_s);
    QCOMPARE(plan->moves.size(), 1);
    QCOMPARE(plan->moves[0].person, m_people[0]);
    QCOMPARE(plan->moves[0].from, u"kim"_s);
    QCOMPARE(plan->leftOut.size(), 2);
    QCOMPARE(plan->leftOut[0].person, m_people[1]);
    QCOMPARE(int(plan->leftOut[0].why), int(Reassignment::LeftOut::AlreadyTheirs));
    QCOMPARE(plan->leftOut[1].person, stranger);
    QCOMPARE(int(plan->leftOut[1].why), int(Reassignment::LeftOut::NotEnrolled));
    QCOMPARE(*db::ReassignmentStore(store()).peopleOf(u"KIM"_s), (QList<PersonId>{[this] {
        QList<PersonId> even;
        for (qsizetype i = 0; i < m_people.size(); i += 2) {
            even.append(m_people[i]);
        }
        return even;
    }()}));
}

void ReassignmentStoreTest::coverEndsByItself()
{
    const SaveId save = reassign(m_people.mid(0, 4), u"lee"_s, today.addDays(14));
    QCOMPARE(keyWorkers(), (QMap<QString, int>{{u"kim"_s, 38}, {u"kim>lee"_s, 2}, {u"lee"_s, 40}}));
    const auto last = db::CaseloadQuery(store()).rowsOf({m_people[0]}, today.addDays(14));
    QCOMPARE(last->first().cover, u"lee"_s);
    QCOMPARE(last->first().coverUntil, today.addDays(14));
    const auto after = db::CaseloadQuery(store()).rowsOf({m_people[0]}, today.addDays(15));
    QCOMPARE(after->first().cover, QString());
    // Who stands in already is not asked twice.
    QCOMPARE(db::ReassignmentStore(store()).plan({m_people[0]}, u"lee"_s, today.addDays(14))->moves.size(), 0);
    QCOMPARE(db::ReassignmentStore(store()).undo(save)->struck, 2);
    QCOMPARE(keyWorkers(), (QMap<QString, int>{{u"kim"_s, 40}, {u"lee"_s, 40}}));
}

void ReassignmentStoreTest::whatChangedSinceIsLeftAlone()
{
    const SaveId first = reassign(m_people.mid(0, 10), u"mo"_s);
    (void)reassign(m_people.mid(0, 3), u"nia"_s);
    const auto undone = db::ReassignmentStore(store()).undo(first);
    QCOMPARE(undone->restored, 7);
    QCOMPARE(undone->kept.size(), 3U);
    QCOMPARE(undone->kept.front().field, u"key_worker"_s);
    QCOMPARE(keyWorkers(), (QMap<QString, int>{{u"kim"_s, 38}, {u"lee"_s, 39}, {u"nia"_s, 3}}));
}

void ReassignmentStoreTest::refusesAPlanThatIsOutOfDate()
{
    db::ReassignmentStore reassignments(store());
    const auto plan = reassignments.plan(m_people.mid(0, 10), u"mo"_s);
    (void)reassign(m_people.mid(9, 1), u"nia"_s);
    const QString before = stateHash();
    const auto done = reassignments.carryOut(*plan);
    QCOMPARE(done.error().code, ErrorCode::InvalidValue);
    QCOMPARE(done.error().detail, u"changed_since"_s);
    QCOMPARE(stateHash(), before);
}

void ReassignmentStoreTest::refuses_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("a worker") << Role::Worker << u"mo"_s << QDate() << ErrorCode::RoleMayNot;
    QTest::newRow("an analyst") << Role::Analyst << u"mo"_s << QDate() << ErrorCode::RoleMayNot;
    QTest::newRow("nobody to take over") << Role::Lead << u" "_s << QDate() << ErrorCode::MissingField;
    QTest::newRow("until yesterday") << Role::Lead << u"mo"_s << today.addDays(-1) << ErrorCode::InvalidValue;
}

void ReassignmentStoreTest::refuses()
{
    QFETCH(const Role, role);
    QFETCH(const QString, to);
    QFETCH(const QDate, until);
    QFETCH(const ErrorCode, code);
    const auto planned = db::ReassignmentStore(store()).plan(m_people.mid(0, 1), u"mo"_s);
    QVERIFY(db::UserStore(store()).add(u"ben"_s, role, support::TestStore::passphrase("another long phrase")));
    m_case->test().close();
    QVERIFY(m_case->test().open(u"ben"_s, "another long phrase"));
    QCOMPARE(db::ReassignmentStore(store()).plan(m_people, to, until).error().code, code);
    if (code == ErrorCode::RoleMayNot) {
        QCOMPARE(db::ReassignmentStore(store()).carryOut(*planned).error().code, code);
        QCOMPARE(db::ReassignmentStore(store()).undo({}).error().code, code);
    }
}

void ReassignmentStoreTest::anotherSaveIsNoReassignment()
{
    QSignalSpy changed(&store(), &db::CaseStore::changed);
    (void)m_case->contact(m_people[0], today);
    const SaveId save = changed[0][0].value<db::Change>().save;
    QCOMPARE(db::ReassignmentStore(store()).undo(save).error().code, ErrorCode::NotFound);
    QCOMPARE(db::ReassignmentStore(store()).undo(store().newId<SaveId>()).error().code, ErrorCode::NotFound);
}

REGISTER_TEST(ReassignmentStoreTest)
#include "tst_ReassignmentStore.moc"

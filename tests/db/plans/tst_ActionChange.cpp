#include "db/people/CaseHistory.h"
#include "db/plans/ActionStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Something to do is put right: what stood before stays readable, and comes back.
class ActionChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWhoAndWhenBecomeOthers();
    void itIsTakenBack();
    void itStaysDoneAndUnderItsGoal();
    void struckOutNothingOfItComesBack();
    void refuses_data();
    void refuses();
    void twoLaptopsThatChangeItKeepBoth();

private:
    [[nodiscard]] db::ActionStore actions() { return db::ActionStore(m_case->store()); }
    [[nodiscard]] QList<PlanAction> all() { return CaseFixture::sure(actions().of(m_action.person)); }

    std::unique_ptr<CaseFixture> m_case;
    PlanAction m_action;
};

void ActionChangeTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    m_action.person = m_case->person(u"A1"_s);
    m_action.words = u"Ring the landlord"_s;
    m_action.who = u"kim"_s;
    m_action.due = QDate(2026, 11, 5);
    m_action.id = CaseFixture::sure(actions().add(m_action));
}

void ActionChangeTest::whatWhoAndWhenBecomeOthers()
{
    PlanAction changed = m_action;
    changed.words = u" Visit the landlord "_s;
    changed.who = u"lee"_s;
    changed.due = {};
    QVERIFY(actions().change(changed).has_value());
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().words, u"Visit the landlord"_s);
    QCOMPARE(all().first().who, u"lee"_s);
    QVERIFY(!all().first().due.isValid());
    QVERIFY(!actions().read(m_action.id));
    const auto history = CaseFixture::sure(db::CaseHistory(m_case->store()).changes(m_action.person, 1));
    QVERIFY(history.first().what.contains(u"plan_action.amended"_s));
}

void ActionChangeTest::itIsTakenBack()
{
    PlanAction changed = m_action;
    changed.words = u"Visit the landlord"_s;
    const SaveId save = CaseFixture::sure(actions().change(changed));
    QVERIFY(actions().undo(save).has_value());
    QCOMPARE(all().size(), 1);
    QCOMPARE(all().first().id, m_action.id);
    QCOMPARE(all().first().words, u"Ring the landlord"_s);
}

void ActionChangeTest::itStaysDoneAndUnderItsGoal()
{
    QVERIFY(actions().tick(m_action.id, QDate(2026, 11, 1), u"Rang twice"_s).has_value());
    PlanAction changed = m_action;
    changed.due = QDate(2026, 11, 1);
    QVERIFY(actions().change(changed).has_value());
    QCOMPARE(all().first().done, QDate(2026, 11, 1));
    QCOMPARE(all().first().doneNote, u"Rang twice"_s);
}

void ActionChangeTest::struckOutNothingOfItComesBack()
{
    PlanAction changed = m_action;
    changed.words = u"Visit the landlord"_s;
    QVERIFY(actions().change(changed).has_value());
    QVERIFY(actions().strikeOut(all().first().id, u"Not needed"_s).has_value());
    QVERIFY(all().isEmpty());
}

void ActionChangeTest::refuses_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QString>("where");
    QTest::newRow("nothing is different") << u"Ring the landlord"_s << true << u"action"_s;
    QTest::newRow("no words") << u"  "_s << true << u"words"_s;
    QTest::newRow("not here") << u"Other"_s << false << u"plan_action"_s;
}

void ActionChangeTest::refuses()
{
    QFETCH(const QString, words);
    QFETCH(const bool, known);
    PlanAction changed = m_action;
    changed.words = words;
    changed.id = known ? m_action.id : *PlanActionId::fromBytes(QByteArray(16, 'x'));
    const auto done = actions().change(changed);
    QVERIFY(!done);
    QTEST(done.error().where, "where");
    QCOMPARE(all().first().id, m_action.id);
}

void ActionChangeTest::twoLaptopsThatChangeItKeepBoth()
{
    const std::unique_ptr<support::TestStore> office = m_case->test().anotherLaptop(7);
    PlanAction changed = m_action;
    changed.words = u"Visit the landlord"_s;
    QVERIFY(actions().change(changed).has_value());
    changed.words = u"Write to the landlord"_s;
    QVERIFY(db::ActionStore(office->store()).change(changed).has_value());
    const auto here = CaseFixture::sure(m_case->store().recordsAfter(0));
    QVERIFY(m_case->store().receive(CaseFixture::sure(office->store().recordsAfter(0))).has_value());
    QVERIFY(office->store().receive(here).has_value());
    for (db::CaseStore *store : {&m_case->store(), &office->store()}) {
        QStringList words;
        for (const PlanAction &action : CaseFixture::sure(db::ActionStore(*store).of(m_action.person))) {
            words.append(action.words);
        }
        words.sort();
        QCOMPARE(words, (QStringList{u"Visit the landlord"_s, u"Write to the landlord"_s}));
    }
}

REGISTER_TEST(ActionChangeTest)
#include "tst_ActionChange.moc"

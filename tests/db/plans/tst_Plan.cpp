#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// What people want and what is to be done about it.
class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAGoalInThePersonsWords();
    void aGoalChangesItsState_data();
    void aGoalChangesItsState();
    void refusesGoals_data();
    void refusesGoals();
    void actionsStandInTheOrderInWhichTheyAreDue();
    void aTickIsUndone();
    void anActionServesNobodyElsesGoal();
    void isWithdrawn();
    void rolesAreAsked_data();
    void rolesAreAsked();
};

namespace
{

Goal wanted(const PersonId &person, const QString &words, const QString &area = {}, QDate agreed = {},
            QDate target = {})
{
    Goal goal;
    goal.person = person;
    goal.words = words;
    goal.area = area;
    goal.agreed = agreed;
    goal.target = target;
    return goal;
}

PlanAction planned(const PersonId &person, const QString &words, const GoalId &goal = {}, QDate due = {})
{
    PlanAction action;
    action.person = person;
    action.goal = goal;
    action.words = words;
    action.who = u"Ray"_s;
    action.due = due;
    return action;
}

} // namespace

void PlanTest::keepsAGoalInThePersonsWords()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::GoalStore goals(cases.store());
    const auto id = goals.add(wanted(person, u" See my kids at weekends "_s, u"housing"_s, {}, QDate(2027, 1, 31)));
    QVERIFY(id.has_value());
    const Goal goal = *goals.read(*id);
    QCOMPARE(goal.person, person);
    QCOMPARE(goal.words, u"See my kids at weekends"_s);
    QCOMPARE(goal.area, u"housing"_s);
    QCOMPARE(goal.agreed, QDate(2026, 11, 2));
    QCOMPARE(goal.target, QDate(2027, 1, 31));
    QCOMPARE(goal.state, GoalState::Open);
    QVERIFY(goals.reword(*id, u"See my kids"_s).has_value());
    QCOMPARE(goals.of(person)->first().words, u"See my kids"_s);
    QCOMPARE(goals.reword(*id, u" "_s).error().detail, u"words_missing"_s);
    QCOMPARE(goals.of(cases.person(u"B2"_s))->size(), 0);
}

void PlanTest::aGoalChangesItsState_data()
{
    QTest::addColumn<GoalState>("state");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QDate>("kept");
    QTest::newRow("met today") << GoalState::Met << QDate() << QDate(2026, 11, 2);
    QTest::newRow("partly, last week") << GoalState::PartlyMet << QDate(2026, 10, 26) << QDate(2026, 10, 26);
    QTest::newRow("set aside") << GoalState::SetAside << QDate() << QDate(2026, 11, 2);
    QTest::newRow("far in the future") << GoalState::Met << QDate(2030, 1, 1) << QDate();
}

void PlanTest::aGoalChangesItsState()
{
    QFETCH(const GoalState, state);
    QFETCH(const QDate, day);
    QFETCH(const QDate, kept);
    support::CaseFixture cases;
    db::GoalStore goals(cases.store());
    const auto id = goals.add(wanted(cases.person(u"A1"_s), u"a home"_s));
    const auto done = goals.setState(*id, state, day, u"keys today"_s);
    QCOMPARE(done.has_value(), kept.isValid());
    const Goal goal = *goals.read(*id);
    QCOMPARE(goal.stateDay, kept);
    QCOMPARE(goal.state, kept.isValid() ? state : GoalState::Open);
    QCOMPARE(goal.stateNote, kept.isValid() ? u"keys today"_s : QString());
}

void PlanTest::refusesGoals_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QDate>("agreed");
    QTest::addColumn<QDate>("target");
    QTest::addColumn<QString>("code");
    QTest::newRow("no words") << u"  "_s << QDate() << QDate() << u"words_missing"_s;
    QTest::newRow("agreed to come") << u"a"_s << QDate(2027, 1, 1) << QDate() << u"date_out_of_range"_s;
    QTest::newRow("target before") << u"a"_s << QDate() << QDate(2026, 11, 1) << u"target_before_agreed"_s;
}

void PlanTest::refusesGoals()
{
    QFETCH(const QString, words);
    QFETCH(const QDate, agreed);
    QFETCH(const QDate, target);
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const auto id = db::GoalStore(cases.store()).add(wanted(person, words, {}, agreed, target));
    QCOMPARE(id.error().code, ErrorCode::InvalidValue);
    QTEST(id.error().detail, "code");
    QCOMPARE(db::GoalStore(cases.store()).of(person)->size(), 0);
}

void PlanTest::actionsStandInTheOrderInWhichTheyAreDue()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::ActionStore actions(cases.store());
    const auto add = [&](const QString &words, QDate due) {
        return support::CaseFixture::sure(actions.add(planned(person, words, {}, due)));
    };
    add(u"some day"_s, {});
    add(u"later"_s, QDate(2026, 12, 1));
    add(u"late already"_s, QDate(2026, 10, 1));
    QVERIFY(actions.tick(add(u"done"_s, QDate(2026, 9, 1)), QDate(2026, 9, 2), u"by phone"_s).has_value());
    QStringList words;
    const auto all = actions.of(person);
    for (const PlanAction &action : *all) {
        words.append(action.words);
    }
    QCOMPARE(words, QStringList({u"late already"_s, u"later"_s, u"some day"_s, u"done"_s}));
    QCOMPARE(actions.of(person)->last().done, QDate(2026, 9, 2));
    QCOMPARE(actions.of(person)->last().doneNote, u"by phone"_s);
    QCOMPARE(actions.add(planned(person, u" "_s)).error().detail, u"words_missing"_s);
}

void PlanTest::aTickIsUndone()
{
    support::CaseFixture cases;
    db::ActionStore actions(cases.store());
    const auto id = actions.add(planned(cases.person(u"A1"_s), u"Ring the council"_s));
    QCOMPARE(actions.untick(*id).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(actions.tick(*id, QDate(2030, 1, 1)).error().detail, u"date_out_of_range"_s);
    QVERIFY(actions.tick(*id).has_value());
    QCOMPARE(actions.read(*id)->done, QDate(2026, 11, 2));
    QCOMPARE(actions.tick(*id).error().code, ErrorCode::AlreadyDone);
    QVERIFY(actions.untick(*id).has_value());
    QVERIFY(!actions.read(*id)->isDone());
}

void PlanTest::anActionServesNobodyElsesGoal()
{
    support::CaseFixture cases;
    const PersonId ray = cases.person(u"A1"_s);
    const auto goal = db::GoalStore(cases.store()).add(wanted(ray, u"a home"_s));
    db::ActionStore actions(cases.store());
    const auto own = actions.add(planned(ray, u"Ring the council"_s, *goal));
    QCOMPARE(actions.read(*own)->goal, *goal);
    QCOMPARE(actions.add(planned(cases.person(u"B2"_s), u"Ring"_s, *goal)).error().where, u"goal"_s);
}

void PlanTest::isWithdrawn()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::GoalStore goals(cases.store());
    db::ActionStore actions(cases.store());
    const auto goal = goals.add(wanted(person, u"a home"_s));
    const auto action = actions.add(planned(person, u"Ring"_s));
    QCOMPARE(goals.strikeOut(*goal, {}).error().code, ErrorCode::MissingField);
    QVERIFY(goals.strikeOut(*goal, u"not Ray's"_s).has_value());
    QVERIFY(actions.strikeOut(*action, u"twice"_s).has_value());
    QCOMPARE(goals.of(person)->size(), 0);
    QCOMPARE(actions.of(person)->size(), 0);
    QCOMPARE(goals.setState(*goal, GoalState::Met).error().code, ErrorCode::NotFound);
    QCOMPARE(actions.tick(*action).error().code, ErrorCode::NotFound);
}

void PlanTest::rolesAreAsked_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("worker") << Role::Worker << true;
    QTest::newRow("lead") << Role::Lead << true;
    QTest::newRow("manager") << Role::Manager << true;
    QTest::newRow("analyst") << Role::Analyst << false;
}

void PlanTest::rolesAreAsked()
{
    QFETCH(const Role, role);
    QFETCH(const bool, mayWrite);
    support::TestStore test(1, role);
    // An analyst adds nobody: what is refused is refused before anybody is looked for.
    const auto person = db::PersonStore(test.store()).add({});
    const auto goal = db::GoalStore(test.store()).add(wanted(person.value_or(PersonId()), u"a home"_s));
    const auto action = db::ActionStore(test.store()).add(planned(person.value_or(PersonId()), u"Ring"_s));
    QCOMPARE(goal.has_value(), mayWrite);
    QCOMPARE(action.has_value(), mayWrite);
    if (!mayWrite) {
        QCOMPARE(goal.error().code, ErrorCode::RoleMayNot);
        QCOMPARE(action.error().code, ErrorCode::RoleMayNot);
    }
}

REGISTER_TEST(PlanTest)
#include "tst_Plan.moc"

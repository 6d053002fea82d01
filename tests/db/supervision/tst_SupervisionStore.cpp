#include "db/supervision/SupervisionStore.h"

#include "db/plans/TaskStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// What a lead does with a worker's records.
class SupervisionStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsMarks();
    void refusesADayToCome();
    void saysWhoWasNotDiscussed();
    void aQuestionGoesToTheKeyWorker();
    void tasksAreDoneAndDoneAgain();
    void rolesAreAsked_data();
    void rolesAreAsked();
};

namespace
{

const QDate today(2026, 11, 2);

Supervision mark(const PersonId &person, SupervisionKind kind, QDate day = {})
{
    Supervision mark;
    mark.person = person;
    mark.kind = kind;
    mark.day = day;
    mark.note = u" Ring the GP "_s;
    return mark;
}

Task task(const PersonId &person, TaskKind kind)
{
    Task task;
    task.person = person;
    task.kind = kind;
    task.words = u"Has she a GP?"_s;
    return task;
}

} // namespace

void SupervisionStoreTest::keepsMarks()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    (void)cases.enrolment(person, today.addDays(-9), u"Ray"_s);
    db::SupervisionStore marks(cases.store());
    Supervision looked = mark(person, SupervisionKind::LookedAt, today.addDays(-3));
    looked.about = idCast<EntityId>(cases.contact(person, today.addDays(-4)).id);
    const SupervisionId first = CaseFixture::sure(marks.add(looked));
    (void)CaseFixture::sure(marks.add(mark(person, SupervisionKind::Discussed)));
    const QList<Supervision> all = *marks.of(person);
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0].kind, SupervisionKind::Discussed);
    QCOMPARE(all[0].day, today);
    QCOMPARE(all[0].worker, u"Ray"_s);
    QCOMPARE(all[0].lead, u"sam"_s);
    QCOMPARE(all[0].note, u"Ring the GP"_s);
    QCOMPARE(all[1].about, looked.about);
    QVERIFY(marks.strikeOut(first, u"slip"_s));
    QCOMPARE(marks.of(person)->size(), 1);
}

void SupervisionStoreTest::refusesADayToCome()
{
    CaseFixture cases;
    const auto added = db::SupervisionStore(cases.store())
                           .add(mark(cases.person(u"A1"_s), SupervisionKind::Discussed, today.addDays(400)));
    QCOMPARE(added.error().code, ErrorCode::InvalidValue);
    QCOMPARE(added.error().where, u"day"_s);
}

void SupervisionStoreTest::saysWhoWasNotDiscussed()
{
    CaseFixture cases;
    db::SupervisionStore marks(cases.store());
    const auto person = [&](const QString &reference, int started, int discussed) {
        const PersonId id = cases.person(reference);
        const Enrolment enrolment = cases.enrolment(id, today.addDays(-started), u"Ray"_s);
        if (discussed > 0) {
            (void)CaseFixture::sure(marks.add(mark(id, SupervisionKind::Discussed, today.addDays(-discussed))));
        }
        return enrolment;
    };
    (void)person(u"LONG"_s, 200, 43);
    (void)person(u"SIX-WEEKS"_s, 200, 42);
    (void)person(u"NEVER"_s, 60, 0);
    (void)person(u"NEW"_s, 42, 0);
    const Enrolment closed = person(u"CLOSED"_s, 200, 0);
    QVERIFY(db::EnrolmentStore(cases.store()).close(closed, today.addDays(-30), CloseReason::Completed));
    const PersonId looked = person(u"LOOKED-AT"_s, 50, 0).person;
    (void)CaseFixture::sure(marks.add(mark(looked, SupervisionKind::LookedAt)));
    QStringList found;
    const QList<db::NotDiscussed> rows = *marks.notDiscussed(today);
    for (const db::NotDiscussed &row : rows) {
        found.append(row.reference + u' ' + row.keyWorker + u' ' + row.last.toString(Qt::ISODate));
    }
    QCOMPARE(found, QStringList({u"NEVER Ray "_s, u"LOOKED-AT Ray "_s, u"LONG Ray 2026-09-20"_s}));
}

void SupervisionStoreTest::aQuestionGoesToTheKeyWorker()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    (void)cases.enrolment(person, today.addDays(-9), u"Ray"_s);
    db::TaskStore tasks(cases.store());
    const TaskId id = CaseFixture::sure(tasks.add(task(person, TaskKind::Question)));
    const Task read = *tasks.read(id);
    QCOMPARE(read.worker, u"Ray"_s);
    QCOMPARE(read.askedBy, u"sam"_s);
    QCOMPARE(read.kind, TaskKind::Question);
    QCOMPARE(tasks.finish(id, u" "_s).error().detail, u"answer_missing"_s);
    QVERIFY(tasks.finish(id, u"Yes"_s));
    QCOMPARE(tasks.read(id)->answer, u"Yes"_s);
    QCOMPARE(tasks.read(id)->done, today);
}

void SupervisionStoreTest::tasksAreDoneAndDoneAgain()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::TaskStore tasks(cases.store());
    Task blank = task(person, TaskKind::Task);
    blank.words = u" "_s;
    QCOMPARE(tasks.add(blank).error().detail, u"words_missing"_s);
    Task given = task(person, TaskKind::Task);
    given.worker = u"Kim"_s;
    given.due = today.addDays(3);
    const TaskId id = CaseFixture::sure(tasks.add(given));
    QCOMPARE(tasks.read(id)->worker, u"Kim"_s);
    QCOMPARE(tasks.reopen(id).error().code, ErrorCode::AlreadyDone);
    QVERIFY(tasks.finish(id));
    QCOMPARE(tasks.finish(id).error().code, ErrorCode::AlreadyDone);
    QVERIFY(tasks.reopen(id));
    QVERIFY(!tasks.of(person)->first().isDone());
    QVERIFY(tasks.strikeOut(id, u"twice"_s));
    QCOMPARE(tasks.of(person)->size(), 0);
}

void SupervisionStoreTest::rolesAreAsked_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("mayMark");
    QTest::addColumn<bool>("mayTask");
    QTest::newRow("worker") << Role::Worker << false << true;
    QTest::newRow("lead") << Role::Lead << true << true;
    QTest::newRow("manager") << Role::Manager << true << true;
    QTest::newRow("analyst") << Role::Analyst << false << false;
}

void SupervisionStoreTest::rolesAreAsked()
{
    QFETCH(const Role, role);
    QFETCH(const bool, mayMark);
    support::TestStore test(1, role);
    const PersonId person = db::PersonStore(test.store()).add({}).value_or(PersonId());
    db::SupervisionStore marks(test.store());
    const auto marked = marks.add(mark(person, SupervisionKind::Discussed));
    QCOMPARE(marked.has_value(), mayMark);
    QCOMPARE(marks.notDiscussed(today).has_value(), mayMark);
    QCOMPARE(db::TaskStore(test.store()).add(task(person, TaskKind::Question)).has_value(), mayMark);
    QTEST(db::TaskStore(test.store()).add(task(person, TaskKind::Task)).has_value(), "mayTask");
    if (!mayMark) {
        QCOMPARE(marked.error().code, ErrorCode::RoleMayNot);
        QCOMPARE(marked.error().where, u"supervise"_s);
    }
}

REGISTER_TEST(SupervisionStoreTest)
#include "tst_SupervisionStore.moc"

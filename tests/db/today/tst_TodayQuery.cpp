#include "db/today/TodayQuery.h"

#include "db/drafts/DraftStore.h"
#include "db/entries/CaseEntries.h"
#include "db/plans/ActionStore.h"
#include "db/plans/TaskStore.h"
#include "db/today/TodayLater.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/Caseload.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using db::TodayRow;
using db::TodaySection;
using support::CaseFixture;

/// The list of the day.
class TodayQueryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsThere();
    void whatWasAgreedIsDue();
    void saysWhySomebodyIsQuiet();
    void saysWhoWasNeverMet();
    void missedInARowAndQuietIsOneRow();
    void leavesOutWhoIsClosedOrNotToBeContacted();
    void reviewsActionsTasksAndDrafts();
    void aWorkerSeesTheirOwnAndWhomTheyCover();
    void laterHidesUntilTheDay();
    void isReadByIndexes();
};

namespace
{

const QDate today(2026, 11, 2);

QList<TodayRow> rows(CaseFixture &cases, const QString &worker = {}, bool all = false)
{
    return CaseFixture::sure(db::TodayQuery(cases.store()).rows(worker, today, all));
}

/// "quiet A1 26 last_met:2026-10-07/26 usual_gap:/8"
QStringList told(const QList<TodayRow> &rows)
{
    QStringList lines;
    for (const TodayRow &row : rows) {
        if (row.section == TodaySection::Supervision) {
            continue; // SupervisionStoreTest
        }
        QString line =
            nameIn(db::todaySections(), row.section) + u' ' + row.reference + u' ' + QString::number(row.late);
        for (const db::TodayReason &reason : row.reasons) {
            line += u' ' + nameIn(db::todayReasons(), reason.kind) + u':' + reason.day.toString(Qt::ISODate) + u'/' +
                    QString::number(reason.number);
        }
        lines.append(line);
    }
    return lines;
}

Contact agreed(CaseFixture &cases, const PersonId &person, QDate day, QDate next)
{
    Contact contact;
    contact.person = person;
    contact.day = day;
    contact.outcome = Outcome::Attended;
    contact.next = next;
    return CaseFixture::sure(
        db::ContactStore(cases.store()).read(CaseFixture::sure(db::ContactStore(cases.store()).add(contact))));
}

EntityId add(CaseFixture &cases, EntityKind kind, const PersonId &person, const Cells &cells)
{
    return CaseFixture::sure(db::CaseEntries(cases.store(), kind).add(person, cells));
}

} // namespace

void TodayQueryTest::nobodyIsThere()
{
    CaseFixture cases;
    QCOMPARE(rows(cases).size(), 0);
    QCOMPARE(rows(cases, u"Ray"_s).size(), 0);
    QCOMPARE(*db::TodayQuery(cases.store()).peopleCount({}, today), 0);
}

void TodayQueryTest::whatWasAgreedIsDue()
{
    CaseFixture cases;
    for (const auto &[reference, next] :
         {std::pair(u"LATE"_s, today.addDays(-4)), {u"NOW"_s, today}, {u"SOON"_s, today.addDays(1)}}) {
        const PersonId person = cases.person(reference);
        (void)cases.enrolment(person, today.addDays(-20));
        (void)agreed(cases, person, today.addDays(-10), next);
    }
    QCOMPARE(told(rows(cases)), (QStringList{u"due LATE 4 agreed:2026-10-29/0 last_met:2026-10-23/10"_s,
                                             u"due NOW 0 agreed:2026-11-02/0 last_met:2026-10-23/10"_s}));
}

void TodayQueryTest::saysWhySomebodyIsQuiet()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    (void)cases.enrolment(person, today.addDays(-60));
    for (const int days : {50, 42, 34, 26}) {
        (void)cases.contact(person, today.addDays(-days));
    }
    (void)cases.contact(person, today.addDays(-21), Outcome::DidNotAttend);
    (void)cases.contact(person, today.addDays(-20), Outcome::CancelledByUs);
    (void)cases.contact(person, today.addDays(-14), Outcome::NoAnswer);
    QCOMPARE(told(rows(cases)), QStringList{u"quiet A1 26 last_met:2026-10-07/26 usual_gap:/8 missed:2026-10-12/0 "
                                            "no_answer:2026-10-19/0 lapses_in:/64"_s});
}

void TodayQueryTest::saysWhoWasNeverMet()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    (void)cases.enrolment(person, today.addDays(-19));
    for (const int days : {15, 10, 5}) {
        (void)cases.contact(person, today.addDays(-days), Outcome::NoAnswer);
    }
    QCOMPARE(told(rows(cases)), QStringList{u"quiet A1 19 never_met:2026-10-14/19 missed_in_a_row:/3 lapses_in:/71"_s});
}

void TodayQueryTest::missedInARowAndQuietIsOneRow()
{
    CaseFixture cases;
    for (const auto &[reference, met] : {std::pair(u"BOTH"_s, 30), {u"MISSED"_s, 8}}) {
        const PersonId person = cases.person(reference);
        (void)cases.enrolment(person, today.addDays(-40));
        (void)cases.contact(person, today.addDays(-met));
        (void)cases.contact(person, today.addDays(-3), Outcome::DidNotAttend);
        (void)cases.contact(person, today.addDays(-2), Outcome::DidNotAttend);
    }
    const QList<TodayRow> found = rows(cases);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].section, TodaySection::Quiet);
    QCOMPARE(found[0].reference, u"BOTH"_s);
    QCOMPARE(found[1].section, TodaySection::MissedInARow);
    QCOMPARE(found[1].reference, u"MISSED"_s);
}

void TodayQueryTest::leavesOutWhoIsClosedOrNotToBeContacted()
{
    CaseFixture cases;
    const PersonId closed = cases.person(u"CLOSED"_s);
    const Enrolment enrolment = cases.enrolment(closed, today.addDays(-60));
    QVERIFY(db::EnrolmentStore(cases.store()).close(enrolment, today.addDays(-30), CloseReason::Completed));
    const PersonId left = cases.person(u"ALONE"_s);
    (void)cases.enrolment(left, today.addDays(-60));
    QVERIFY(db::PersonStore(cases.store()).setField(left, u"do_not_contact"_s, u"yes"_s));
    (void)cases.person(u"NEVER-ENROLLED"_s);
    QCOMPARE(told(rows(cases)), QStringList());
    QCOMPARE(*db::TodayQuery(cases.store()).peopleCount({}, today), 1);
}

void TodayQueryTest::reviewsActionsTasksAndDrafts()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    (void)cases.enrolment(person, today.addDays(-2), u"Ray"_s);
    const auto day = [](int days) { return dayCell(today.addDays(days)); };
    (void)add(cases, EntityKind::Alert, person, {textCell(u"Dog"_s), Cell(), Cell(), day(-9), day(-1)});
    (void)add(cases, EntityKind::Alert, person, {textCell(u"Stairs"_s), Cell(), Cell(), day(-9), day(1)});
    const auto consent = [&](const QString &purpose, int until) {
        (void)add(cases, EntityKind::Consent, person,
                  {textCell(purpose), textCell(u"Council"_s), textCell(u"yes"_s), day(-30), Cell(), Cell(), Cell(),
                   day(until)});
    };
    consent(u"share"_s, 28);
    consent(u"photo"_s, 29);
    consent(u"renewed"_s, 3);
    consent(u"renewed"_s, 300);
    db::ActionStore actions(cases.store());
    const PlanActionId due =
        CaseFixture::sure(actions.add({{}, person, {}, u"Send the form"_s, u"Ray"_s, today, {}, {}}));
    (void)CaseFixture::sure(actions.add({{}, person, {}, u"Later"_s, u"Ray"_s, today.addDays(1), {}, {}}));
    db::TaskStore tasks(cases.store());
    Task question;
    question.person = person;
    question.kind = TaskKind::Question;
    question.words = u"Has she a GP?"_s;
    const TaskId asked = CaseFixture::sure(tasks.add(question));
    db::Draft draft;
    draft.form = u"contact"_s;
    draft.person = person;
    draft.fields = {{u"note"_s, u"Met at the café"_s}};
    QVERIFY(db::DraftStore(cases.store()).save(draft));
    const QList<TodayRow> found = rows(cases, u"Ray"_s);
    QCOMPARE(told(found),
             (QStringList{u"reviews A1 1 alert_review:2026-11-01/0"_s, u"reviews A1 -28 consent_ends:2026-11-30/0"_s,
                          u"actions A1 0 action:2026-11-02/0"_s, u"tasks A1 0 question:/0"_s,
                          u"drafts A1 0 draft:2026-11-02/0"_s}));
    QCOMPARE(found[0].reasons.first().words, u"Dog"_s);
    QCOMPARE(found[1].reasons.first().who, u"Council"_s);
    QCOMPARE(found[3].reasons.first().who, u"sam"_s);
    QCOMPARE(found[4].reasons.first().who, u"Met at the café"_s);
    QVERIFY(actions.tick(due));
    QCOMPARE(tasks.finish(asked).error().detail, u"answer_missing"_s);
    QVERIFY(tasks.finish(asked, u"Yes, Dr Farrow"_s));
    QCOMPARE(rows(cases, u"Ray"_s).size(), 3);
}

void TodayQueryTest::aWorkerSeesTheirOwnAndWhomTheyCover()
{
    CaseFixture cases;
    const auto quiet = [&cases](const QString &reference, const QString &worker) {
        const PersonId person = cases.person(reference);
        return cases.enrolment(person, today.addDays(-20), worker);
    };
    (void)quiet(u"OWN"_s, u"Ray"_s);
    const auto cover = [&](const Enrolment &enrolment, int from, int until) {
        (void)add(cases, EntityKind::Cover, enrolment.person,
                  {idCell(enrolment.id), textCell(u"Ray"_s), dayCell(today.addDays(from)), Cell(),
                   dayCell(today.addDays(until))});
    };
    cover(quiet(u"COVERED"_s, u"Kim"_s), -1, 0);
    cover(quiet(u"OVER"_s, u"Kim"_s), -9, -1);
    cover(quiet(u"TO-COME"_s, u"Kim"_s), 1, 9);
    const auto references = [&](const QString &worker) {
        QStringList found;
        for (const TodayRow &row : rows(cases, worker)) {
            found.append(row.reference);
        }
        found.sort();
        return found;
    };
    QCOMPARE(references(u"Ray"_s), QStringList({u"COVERED"_s, u"OWN"_s}));
    QCOMPARE(references(u"Kim"_s), QStringList({u"COVERED"_s, u"OVER"_s, u"TO-COME"_s}));
    QCOMPARE(references({}).size(), 4);
    QCOMPARE(*db::TodayQuery(cases.store()).peopleCount(u"Ray"_s, today), 2);
}

void TodayQueryTest::laterHidesUntilTheDay()
{
    CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    (void)cases.enrolment(person, today.addDays(-20));
    const QString key = rows(cases).first().key();
    db::TodayLater later(cases.store());
    QVERIFY(later.putOff(key, today.addDays(1), today));
    QCOMPARE(rows(cases).size(), 0);
    QCOMPARE(rows(cases, {}, true).size(), 1);
    QCOMPARE(CaseFixture::sure(db::TodayQuery(cases.store()).rows({}, today.addDays(1))).size(), 1);
    QVERIFY(later.putOff(key, {}, today));
    QCOMPARE(rows(cases).size(), 1);
    QCOMPARE(later.read()->size(), 0);
}

/// One worker's list touches their people alone.
void TodayQueryTest::isReadByIndexes()
{
    support::TestStore test;
    const auto plan = [&test](const std::string &sql) {
        SQLite::Statement explain(test->reader().database(), "EXPLAIN QUERY PLAN " + sql);
        QString steps;
        while (explain.executeStep()) {
            steps += QString::fromStdString(explain.getColumn(3).getString()) + u'\n';
        }
        return steps;
    };
    const QString own = plan("SELECT file FROM enrolment WHERE key_worker = 'x' AND closed IS NULL AND struck IS NULL");
    QVERIFY2(own.contains(u"enrolment_key_worker"_s), qPrintable(own));
    const QString contacts = plan("SELECT day, outcome FROM contact WHERE file = 1 AND day <= 2 AND state = 0"
                                  " ORDER BY day DESC");
    QVERIFY2(contacts.contains(u"COVERING INDEX contact_day"_s) && !contacts.contains(u"TEMP"_s), qPrintable(contacts));
    const QString tasks = plan("SELECT id FROM task WHERE worker = 'x' AND done IS NULL AND struck IS NULL");
    QVERIFY2(tasks.contains(u"task_open"_s), qPrintable(tasks));
}

REGISTER_TEST(TodayQueryTest)
#include "tst_TodayQuery.moc"

#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class EnrolmentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlappingTimesAreKeptAndTold();
    void closesOnceAndOpensAgain();
    void refusesToCloseBeforeTheStart();
    void aWorkerEnrolsButDoesNotClose();
    void aStruckOutEnrolmentIsGone();
    void programmesHaveNamesOfTheirOwn();
};

namespace
{

int codeOf(const auto &result)
{
    return result ? -1 : static_cast<int>(result.error().code);
}

} // namespace

void EnrolmentStoreTest::overlappingTimesAreKeptAndTold()
{
    support::CaseFixture cases;
    Enrolment enrolment;
    enrolment.person = cases.person(u"A1"_s);
    enrolment.programme = db::ProgrammeStore(cases.store()).find({})->id;
    enrolment.started = QDate(2026, 1, 1);
    db::EnrolmentStore enrolments(cases.store());
    const auto first = enrolments.enrol(enrolment);
    QVERIFY(first && !first->overlaps);
    enrolment.started = QDate(2026, 3, 1);
    QVERIFY(enrolments.enrol(enrolment)->overlaps);
    QCOMPARE(enrolments.ofPerson(enrolment.person)->size(), 2);
    // What ended before the other began does not overlap.
    const PersonId other = cases.person(u"A2"_s);
    const EnrolmentId ended = cases.enrolment(other, QDate(2025, 1, 1));
    QVERIFY(enrolments.close(ended, QDate(2025, 6, 1), CloseReason::Completed).has_value());
    enrolment.person = other;
    QVERIFY(!enrolments.enrol(enrolment)->overlaps);
}

void EnrolmentStoreTest::closesOnceAndOpensAgain()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const EnrolmentId id = cases.enrolment(person, QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    QVERIFY(enrolments.close(id, QDate(2026, 2, 1), CloseReason::MovedAway).has_value());
    const Enrolment closed = enrolments.ofPerson(person)->first();
    QCOMPARE(closed.closed, QDate(2026, 2, 1));
    QVERIFY(closed.reason == CloseReason::MovedAway);
    QCOMPARE(codeOf(enrolments.close(id, QDate(2026, 2, 1), CloseReason::Other)), int(ErrorCode::AlreadyDone));
    QVERIFY(enrolments.openOf(person)->isEmpty());
    QVERIFY(enrolments.reopen(id).has_value());
    QCOMPARE(enrolments.openOf(person)->size(), 1);
    QVERIFY(!enrolments.openOf(person)->first().reason.has_value());
    QCOMPARE(codeOf(enrolments.reopen(id)), int(ErrorCode::AlreadyDone));
}

void EnrolmentStoreTest::refusesToCloseBeforeTheStart()
{
    support::CaseFixture cases;
    const EnrolmentId id = cases.enrolment(cases.person(u"A1"_s), QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    const auto early = enrolments.close(id, QDate(2025, 12, 31), CloseReason::Other);
    QCOMPARE(codeOf(early), int(ErrorCode::InvalidValue));
    QCOMPARE(early.error().where, u"closed"_s);
    QCOMPARE(early.error().detail, u"closed_before_start"_s);
    const auto ahead = enrolments.close(id, QDate(2026, 11, 4), CloseReason::Other);
    QCOMPARE(ahead.error().detail, u"date_out_of_range"_s);
}

void EnrolmentStoreTest::aWorkerEnrolsButDoesNotClose()
{
    support::TestStore test(1, Role::Worker);
    Enrolment enrolment;
    enrolment.person = db::PersonStore(test.store()).add({})->person.id;
    enrolment.programme = db::ProgrammeStore(test.store()).find({})->id;
    db::EnrolmentStore enrolments(test.store());
    const auto enrolled = enrolments.enrol(enrolment);
    QVERIFY(enrolled.has_value());
    const auto closed = enrolments.close(enrolled->enrolment.id, QDate(2026, 10, 1), CloseReason::Other);
    QCOMPARE(codeOf(closed), int(ErrorCode::RoleMayNot));
    QCOMPARE(codeOf(db::ProgrammeStore(test.store()).add({})), int(ErrorCode::RoleMayNot));
    support::TestStore analyst(2, Role::Analyst);
    QCOMPARE(codeOf(db::EnrolmentStore(analyst.store()).enrol(enrolment)), int(ErrorCode::RoleMayNot));
}

void EnrolmentStoreTest::aStruckOutEnrolmentIsGone()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const EnrolmentId id = cases.enrolment(person, QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    QVERIFY(enrolments.strikeOut(id, u"another person"_s).has_value());
    QVERIFY(enrolments.ofPerson(person)->isEmpty());
    QCOMPARE(codeOf(enrolments.reopen(id)), int(ErrorCode::NotFound));
}

void EnrolmentStoreTest::programmesHaveNamesOfTheirOwn()
{
    support::TestStore test;
    db::ProgrammeStore programmes(test.store());
    Programme south;
    south.name = u"South"_s;
    south.lapseDays = 60;
    south.countedChannels = {Channel::Phone, Channel::FaceToFace};
    const auto added = programmes.add(south);
    QVERIFY(added.has_value());
    QCOMPARE(codeOf(programmes.add(south)), int(ErrorCode::AlreadyDone));
    QCOMPARE(codeOf(programmes.find({})), int(ErrorCode::Ambiguous));
    QCOMPARE(programmes.find(u" south "_s)->countedChannels, south.countedChannels);
    Programme changed = *added;
    changed.lapseDays = 0;
    QCOMPARE(codeOf(programmes.change(changed)), int(ErrorCode::InvalidValue));
    changed.lapseDays = 45;
    QVERIFY(programmes.change(changed).has_value());
    QCOMPARE(programmes.find(u"South"_s)->lapseDays, 45);
}

REGISTER_TEST(EnrolmentStoreTest)
#include "tst_EnrolmentStore.moc"

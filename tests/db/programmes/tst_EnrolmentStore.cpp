#include "db/programmes/ProgrammeStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

class EnrolmentStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesDaysThatCannotBe_data();
    void refusesDaysThatCannotBe();
    void aSecondOpenOneOnAProgrammeIsRefused();
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

void EnrolmentStoreTest::refusesDaysThatCannotBe_data()
{
    QTest::addColumn<QDate>("referred");
    QTest::addColumn<QDate>("started");
    QTest::addColumn<QDate>("closed");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("code");
    const QDate today(2026, 11, 2);
    const QString range = u"date_out_of_range"_s;
    QTest::newRow("all well") << today << today << today << QString() << QString();
    QTest::newRow("referred ahead") << today.addDays(2) << today << QDate() << u"referred"_s << range;
    QTest::newRow("referred before 1900") << QDate(1899, 1, 1) << today << QDate() << u"referred"_s << range;
    QTest::newRow("started ahead") << QDate() << today.addDays(2) << QDate() << u"started"_s << range;
    QTest::newRow("closed ahead") << QDate() << today << today.addDays(2) << u"closed"_s << range;
    QTest::newRow("closed first") << QDate() << today << today.addDays(-1) << u"closed"_s << u"closed_before_started"_s;
}

void EnrolmentStoreTest::refusesDaysThatCannotBe()
{
    QFETCH(QDate, referred);
    QFETCH(QDate, started);
    QFETCH(QDate, closed);
    QFETCH(QString, field);
    QFETCH(QString, code);
    support::CaseFixture cases;
    const Enrolment enrolment{{}, cases.person(u"A1"_s), {}, referred, {}, started, {}, closed, {}};
    const auto enrolled = db::EnrolmentStore(cases.store()).enrol(enrolment);
    QCOMPARE(enrolled.has_value(), field.isEmpty());
    if (!field.isEmpty()) {
        QCOMPARE(codeOf(enrolled), int(ErrorCode::InvalidValue));
        QCOMPARE(enrolled.error().where, field);
        QCOMPARE(enrolled.error().detail, code);
    }
}

void EnrolmentStoreTest::aSecondOpenOneOnAProgrammeIsRefused()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const Enrolment first = cases.enrolment(person, QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    Enrolment second = first;
    second.id = EnrolmentId();
    const auto refused = enrolments.enrol(second);
    QCOMPARE(codeOf(refused), int(ErrorCode::InvalidValue));
    QCOMPARE(refused.error().where, u"programme"_s);
    QCOMPARE(refused.error().detail, u"already_enrolled"_s);

    Programme south;
    south.name = u"South"_s;
    second.programme = db::ProgrammeStore(cases.store()).add(south)->id;
    QVERIFY(enrolments.enrol(second).has_value()); // on another programme

    QVERIFY(enrolments.close(first, QDate(2026, 2, 1), CloseReason::Completed).has_value());
    second.programme = first.programme;
    QVERIFY(enrolments.enrol(second).has_value()); // the first is over
    QCOMPARE(enrolments.reopen(first.id).error().detail, u"already_enrolled"_s);

    second.id = EnrolmentId();
    second.started = QDate(2025, 1, 1);
    second.closed = QDate(2026, 3, 1);
    QVERIFY(enrolments.enrol(second).has_value()); // written up afterwards: it overlaps and is over
}

void EnrolmentStoreTest::closesOnceAndOpensAgain()
{
    support::CaseFixture cases;
    const Enrolment enrolment = cases.enrolment(cases.person(u"A1"_s), QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    QVERIFY(enrolments.close(enrolment, QDate(2026, 2, 1), CloseReason::MovedAway).has_value());
    const auto closed = enrolments.read(enrolment.id);
    QCOMPARE(closed->closed, QDate(2026, 2, 1));
    QCOMPARE(closed->reason, CloseReason::MovedAway);
    QCOMPARE(codeOf(enrolments.close(enrolment, QDate(2026, 2, 2), CloseReason::Other)), int(ErrorCode::AlreadyDone));
    QVERIFY(enrolments.reopen(enrolment.id).has_value());
    QVERIFY(!enrolments.read(enrolment.id)->closed.isValid());
    QVERIFY(!enrolments.read(enrolment.id)->reason.has_value());
    QCOMPARE(codeOf(enrolments.reopen(enrolment.id)), int(ErrorCode::AlreadyDone));
}

void EnrolmentStoreTest::refusesToCloseBeforeTheStart()
{
    support::CaseFixture cases;
    const Enrolment enrolment = cases.enrolment(cases.person(u"A1"_s), QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    const auto early = enrolments.close(enrolment, QDate(2025, 12, 31), CloseReason::Other);
    QCOMPARE(codeOf(early), int(ErrorCode::InvalidValue));
    QCOMPARE(early.error().where, u"closed"_s);
    QCOMPARE(early.error().detail, u"closed_before_started"_s);
    const auto ahead = enrolments.close(enrolment, QDate(2026, 11, 4), CloseReason::Other);
    QCOMPARE(ahead.error().detail, u"date_out_of_range"_s);
    QVERIFY(!enrolments.read(enrolment.id)->closed.isValid());
}

void EnrolmentStoreTest::aWorkerEnrolsButDoesNotClose()
{
    support::TestStore test(1, Role::Worker);
    Enrolment enrolment;
    enrolment.person = support::CaseFixture::sure(db::PersonStore(test.store()).add({}));
    enrolment.started = QDate(2026, 10, 1);
    db::EnrolmentStore enrolments(test.store());
    const auto enrolled = enrolments.enrol(enrolment);
    QVERIFY(enrolled.has_value());
    enrolment.id = *enrolled;
    QCOMPARE(codeOf(enrolments.close(enrolment, QDate(2026, 10, 1), CloseReason::Other)), int(ErrorCode::RoleMayNot));
    QCOMPARE(codeOf(enrolments.reopen(*enrolled)), int(ErrorCode::RoleMayNot));
    QCOMPARE(codeOf(enrolments.strikeOut(*enrolled, u"x"_s)), int(ErrorCode::RoleMayNot));
    QCOMPARE(codeOf(db::ProgrammeStore(test.store()).add({})), int(ErrorCode::RoleMayNot));
    support::TestStore analyst(2, Role::Analyst);
    QCOMPARE(codeOf(db::EnrolmentStore(analyst.store()).enrol(enrolment)), int(ErrorCode::RoleMayNot));
}

void EnrolmentStoreTest::aStruckOutEnrolmentIsGone()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const Enrolment enrolment = cases.enrolment(person, QDate(2026, 1, 1));
    db::EnrolmentStore enrolments(cases.store());
    QCOMPARE(codeOf(enrolments.strikeOut(enrolment.id, {})), int(ErrorCode::MissingField));
    QVERIFY(enrolments.strikeOut(enrolment.id, u"another person"_s).has_value());
    QVERIFY(db::PersonStore(cases.store()).read(person)->enrolments.isEmpty());
    QCOMPARE(codeOf(enrolments.reopen(enrolment.id)), int(ErrorCode::NotFound));
    cases.enrolment(person, QDate(2026, 3, 1)); // and stands in no one's way
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
    QCOMPARE(*programmes.names(), (QStringList{u"Alongside North"_s, u"South"_s}));
    QCOMPARE(codeOf(programmes.add(south)), int(ErrorCode::AlreadyDone));
    QCOMPARE(codeOf(programmes.find({})), int(ErrorCode::Ambiguous));
    QCOMPARE(codeOf(programmes.find(u"East"_s)), int(ErrorCode::NotFound));
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

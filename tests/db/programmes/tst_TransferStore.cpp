#include "db/programmes/TransferStore.h"

#include "db/access/UserStore.h"
#include "db/changelog/Replay.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/ProgrammeStore.h"
#include "db/programmes/WordListStore.h"
#include "db/services/ReferralStore.h"
#include "db/services/ServiceStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Time on a programme ends, and goes on elsewhere, in one save; two laptops that end it differently keep both.
class TransferStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnToAnotherProgramme();
    void goesOnToAnotherOrganisation();
    void aReasonOfTheTeamsOwnIsKeptBesideTheOneFiguresKnow();
    void openedAgainItHasNeither();
    void allOfItIsTakenBack_data();
    void allOfItIsTakenBack();
    void whatCannotBeLeavesItOpen_data();
    void whatCannotBeLeavesItOpen();
    void aWorkerMayNot();
    void twoLaptopsThatEndItKeepBoth();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] db::Transfer ending(const Closing &closing) const { return {m_enrolment.id, closing, {}, {}}; }
    [[nodiscard]] Enrolment now() { return CaseFixture::sure(db::EnrolmentStore(store()).read(m_enrolment.id)); }
    [[nodiscard]] db::PersonFile file() { return CaseFixture::sure(db::PersonStore(store()).read(m_enrolment.person)); }

    std::unique_ptr<CaseFixture> m_case;
    Enrolment m_enrolment;
    ProgrammeId m_other;
};

namespace
{

const Closing transferred{QDate(2026, 10, 30), CloseReason::Transferred, {}, u"Alongside South"_s};

QString problemOf(const auto &result)
{
    return result ? QString() : u"%1 %2"_s.arg(static_cast<int>(result.error().code)).arg(result.error().where);
}

} // namespace

void TransferStoreTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    m_enrolment = m_case->enrolment(m_case->person(u"A1"_s), QDate(2026, 9, 1), u"kim"_s);
    Programme other;
    other.name = u"Alongside South"_s;
    m_other = CaseFixture::sure(db::ProgrammeStore(store()).add(other)).id;
}

void TransferStoreTest::goesOnToAnotherProgramme()
{
    const qint64 before = std::ssize(*store().recordsAfter(0));
    db::Transfer transfer = ending(transferred);
    transfer.next.emplace();
    transfer.next->programme = m_other;
    transfer.next->started = QDate(2026, 10, 30);
    transfer.next->keyWorker = u"lee"_s;
    QCOMPARE(problemOf(db::TransferStore(store()).carryOut(transfer)), QString());
    QCOMPARE(std::ssize(*store().recordsAfter(0)), before + 1);
    QCOMPARE(now().closed, QDate(2026, 10, 30));
    QVERIFY(now().reason == CloseReason::Transferred);
    QCOMPARE(now().movedTo, u"Alongside South"_s);
    const db::PersonFile person = file();
    QCOMPARE(person.enrolments.size(), 2);
    QCOMPARE(person.enrolments.last().programme, m_other);
    QCOMPARE(person.enrolments.last().keyWorker, u"lee"_s);
    QVERIFY(!person.enrolments.last().closed.isValid());
}

void TransferStoreTest::goesOnToAnotherOrganisation()
{
    Service service;
    service.name = u"Housing advice"_s;
    const ServiceId id = CaseFixture::sure(db::ServiceStore(store()).add(service));
    db::Transfer transfer = ending({QDate(2026, 10, 30), CloseReason::Transferred, {}, u"Housing advice"_s});
    transfer.referral.emplace();
    transfer.referral->service = id;
    transfer.referral->reason = u"A room by December"_s;
    QVERIFY(db::TransferStore(store()).carryOut(transfer).has_value());
    const auto referrals = CaseFixture::sure(db::ReferralStore(store()).of(m_enrolment.person));
    QCOMPARE(referrals.size(), 1);
    QCOMPARE(referrals.first().serviceName, u"Housing advice"_s);
    QCOMPARE(referrals.first().day, QDate(2026, 10, 30));
    QVERIFY(referrals.first().direction == ReferralDirection::Out);
    QCOMPARE(referrals.first().worker, u"sam"_s);
    QCOMPARE(now().movedTo, u"Housing advice"_s);
}

void TransferStoreTest::aReasonOfTheTeamsOwnIsKeptBesideTheOneFiguresKnow()
{
    QVERIFY(
        db::WordListStore(store()).add(WordList::ClosureReason, u"Back with family"_s, u"moved_away"_s).has_value());
    const auto reasons = CaseFixture::sure(db::WordListStore(store()).of(WordList::ClosureReason));
    const ReasonForEnding reason = reasonNamed(reasons, u"back with FAMILY"_s).value();
    QCOMPARE(reason, (ReasonForEnding{CloseReason::MovedAway, u"Back with family"_s}));
    QVERIFY(db::EnrolmentStore(store())
                .close(m_enrolment, Closing{QDate(2026, 10, 30), reason.reason, reason.own, {}})
                .has_value());
    QVERIFY(now().reason == CloseReason::MovedAway);
    QCOMPARE(now().ownReason, u"Back with family"_s);
    QCOMPARE(reasonNamed(reasons, u"moved_away"_s).value(), (ReasonForEnding{CloseReason::MovedAway, {}}));
    QVERIFY(!reasonNamed(reasons, u"won the lottery"_s));
    QVERIFY(!reasonNamed(reasons, QString()));
}

void TransferStoreTest::openedAgainItHasNeither()
{
    QVERIFY(db::EnrolmentStore(store())
                .close(m_enrolment, Closing{QDate(2026, 10, 30), CloseReason::Other, u"own"_s, u"there"_s})
                .has_value());
    QVERIFY(db::EnrolmentStore(store()).reopen(m_enrolment.id).has_value());
    QVERIFY(!now().closed.isValid() && !now().reason);
    QCOMPARE(now().ownReason + now().movedTo, QString());
}

void TransferStoreTest::allOfItIsTakenBack_data()
{
    QTest::addColumn<bool>("within");
    QTest::newRow("to a programme") << true;
    QTest::newRow("to an organisation") << false;
}

void TransferStoreTest::allOfItIsTakenBack()
{
    QFETCH(const bool, within);
    db::Transfer transfer = ending(transferred);
    if (within) {
        transfer.next.emplace();
        transfer.next->programme = m_other;
        transfer.next->started = QDate(2026, 10, 30);
    } else {
        transfer.referral.emplace();
        transfer.referral->serviceName = u"Shelter"_s;
    }
    const SaveId save = CaseFixture::sure(db::TransferStore(store()).carryOut(transfer));
    QCOMPARE(problemOf(db::TransferStore(store()).undo(save, u"Undone"_s)), QString());
    QVERIFY(!now().closed.isValid() && !now().reason);
    QCOMPARE(now().movedTo, QString());
    QCOMPARE(file().enrolments.size(), 1);
    QCOMPARE(CaseFixture::sure(db::ReferralStore(store()).of(m_enrolment.person)).size(), 0);
    const auto replayed = CaseFixture::sure(db::Replay(store().reader()).run());
    QCOMPARE(replayed.findings, QStringList());
    QVERIFY(replayed.tables == replayed.log);
}

void TransferStoreTest::whatCannotBeLeavesItOpen_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *what, ErrorCode code, const char *where) {
        QTest::newRow(what) << QString::fromLatin1(what)
                            << u"%1 %2"_s.arg(static_cast<int>(code)).arg(QLatin1StringView(where));
    };
    row("a day to come", ErrorCode::InvalidValue, "closed");
    row("before the start", ErrorCode::InvalidValue, "closed");
    row("to the same programme", ErrorCode::InvalidValue, "to");
    row("on that programme already", ErrorCode::InvalidValue, "programme");
    row("to no organisation", ErrorCode::InvalidValue, "service");
    row("ended already", ErrorCode::AlreadyDone, "close");
}

void TransferStoreTest::whatCannotBeLeavesItOpen()
{
    QFETCH(const QString, what);
    db::Transfer transfer = ending(transferred);
    Enrolment next;
    next.programme = m_other;
    next.started = QDate(2026, 10, 30);
    if (what == u"a day to come"_s) {
        transfer.closing.day = QDate(2026, 12, 1);
    } else if (what == u"before the start"_s) {
        transfer.closing.day = QDate(2026, 8, 1);
    } else if (what == u"to the same programme"_s) {
        next.programme = m_enrolment.programme;
        transfer.next = next;
    } else if (what == u"on that programme already"_s) {
        next.person = m_enrolment.person;
        QVERIFY(db::EnrolmentStore(store()).enrol(next).has_value());
        transfer.next = next;
    } else if (what == u"to no organisation"_s) {
        transfer.referral.emplace();
    } else {
        QVERIFY(db::EnrolmentStore(store()).close(m_enrolment, QDate(2026, 10, 1), CloseReason::Other).has_value());
    }
    const bool wasOpen = !now().closed.isValid();
    const qint64 before = std::ssize(*store().recordsAfter(0));
    QTEST(problemOf(db::TransferStore(store()).carryOut(transfer)), "problem");
    QCOMPARE(std::ssize(*store().recordsAfter(0)), before);
    QCOMPARE(!now().closed.isValid(), wasOpen);
}

void TransferStoreTest::aWorkerMayNot()
{
    QVERIFY(db::UserStore(store()).add(u"ben"_s, Role::Worker, support::TestStore::passphrase("another long phrase")));
    m_case->test().close();
    QVERIFY(m_case->test().open(u"ben"_s, "another long phrase").has_value());
    QCOMPARE(problemOf(db::TransferStore(store()).carryOut(ending(transferred))),
             u"%1 close_enrolment"_s.arg(static_cast<int>(ErrorCode::RoleMayNot)));
}

void TransferStoreTest::twoLaptopsThatEndItKeepBoth()
{
    const std::unique_ptr<support::TestStore> office = m_case->test().anotherLaptop(7);
    QVERIFY(db::EnrolmentStore(store())
                .close(m_enrolment, Closing{QDate(2026, 10, 20), CloseReason::MovedAway, u"Back with family"_s, {}})
                .has_value());
    office->clock().advance(60'000);
    QVERIFY(db::EnrolmentStore(office->store())
                .close(m_enrolment, QDate(2026, 10, 30), CloseReason::Completed)
                .has_value());
    const auto here = CaseFixture::sure(store().recordsAfter(0));
    QVERIFY(store().receive(CaseFixture::sure(office->store().recordsAfter(0))).has_value());
    QVERIFY(office->store().receive(here).has_value());
    QString states;
    for (db::CaseStore *one : {&store(), &office->store()}) {
        const auto enrolment = CaseFixture::sure(db::EnrolmentStore(*one).read(m_enrolment.id));
        // One shows for now, and it has its own words beside it: none.
        QCOMPARE(enrolment.closed, QDate(2026, 10, 30));
        QVERIFY(enrolment.reason == CloseReason::Completed);
        QCOMPARE(enrolment.ownReason, QString());
        for (const char *field : {"closed", "ending"}) {
            const FieldState state = CaseFixture::sure(
                one->fieldState(EntityKind::Enrolment, idCast<EntityId>(m_enrolment.id), QLatin1StringView(field)));
            QVERIFY2(state.inConflict(), field);
            QCOMPARE(state.writes.size(), size_t(2));
        }
        const auto replayed = CaseFixture::sure(db::Replay(one->reader()).run());
        QVERIFY(states.isEmpty() || states == replayed.tables.toString());
        states = replayed.tables.toString();
    }
}

REGISTER_TEST(TransferStoreTest)
#include "tst_TransferStore.moc"

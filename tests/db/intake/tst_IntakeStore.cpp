#include "db/intake/IntakeStore.h"

#include "db/access/UserStore.h"
#include "db/changelog/Replay.h"
#include "db/programmes/EligibilityStore.h"
#include "db/programmes/WordListStore.h"
#include "db/services/ReferralStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;

/// Somebody is taken in by one save, and taken back by one.
class IntakeStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allOfItIsOneRecord();
    void aNameOrAReferenceIsEnough_data();
    void aNameOrAReferenceIsEnough();
    void allOfItIsTakenBack();
    void aWorkerTakesBackTheirOwn();
    void notOnceSomebodyElseHasWritten();
    void somebodyKnownIsStarted();
    void whatIsWrongLeavesNothing_data();
    void whatIsWrongLeavesNothing();
    void anAnalystMayNot();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] Intake whole() const;
    [[nodiscard]] qint64 records() { return std::ssize(*store().recordsAfter(0)); }
    void signInAs(const QString &name, Role role);

    std::unique_ptr<CaseFixture> m_case;
};

namespace
{

QString problemOf(const auto &result)
{
    return result ? QString() : u"%1 %2"_s.arg(static_cast<int>(result.error().code)).arg(result.error().where);
}

} // namespace

void IntakeStoreTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    db::WordListStore lists(store());
    QVERIFY(lists.add(WordList::EligibilityQuestion, u"Are they 18 or over?"_s).has_value());
    QVERIFY(lists.add(WordList::EligibilityQuestion, u"Do they live in the city?"_s).has_value());
}

Intake IntakeStoreTest::whole() const
{
    Intake intake;
    intake.fields = {{u"given_name"_s, u"Ray"_s},     {u"family_name"_s, u"Brightwater"_s},
                     {u"born"_s, u"1974-11-03"_s},    {u"nhs_number"_s, u"943 476 5919"_s},
                     {u"alert"_s, u"Two to visit"_s}, {u"phone"_s, QString()}};
    Referral referral;
    referral.direction = ReferralDirection::In;
    referral.serviceName = u"HMP Wenbury"_s;
    referral.day = QDate(2026, 10, 28);
    referral.reason = u"Nowhere to live"_s;
    intake.referral = referral;
    Enrolment enrolment;
    enrolment.started = QDate(2026, 11, 1);
    enrolment.referred = referral.day;
    enrolment.source = u"prison"_s;
    enrolment.keyWorker = u"kim"_s;
    enrolment.eligibilityNote = u"Moves here next week"_s;
    intake.enrolment = enrolment;
    intake.answers = {{u"Are they 18 or over?"_s, EligibilityAnswer::Yes},
                      {u"Do they live in the city?"_s, EligibilityAnswer::No}};
    Contact contact;
    contact.day = QDate(2026, 11, 2);
    contact.note = u"Met at the gate"_s;
    contact.next = QDate(2026, 11, 9);
    intake.contact = contact;
    return intake;
}

void IntakeStoreTest::signInAs(const QString &name, Role role)
{
    if (role != Role::Manager) {
        QVERIFY(db::UserStore(store()).add(name, role, support::TestStore::passphrase("another long phrase")));
    }
    m_case->test().close();
    QVERIFY(
        m_case->test().open(name, role == Role::Manager ? "correct horse battery" : "another long phrase").has_value());
}

void IntakeStoreTest::allOfItIsOneRecord()
{
    const qint64 before = records();
    QVERIFY(whole().isDoubtful());
    const auto taken = db::IntakeStore(store()).save(whole());
    QCOMPARE(problemOf(taken), QString());
    QCOMPARE(records(), before + 1);
    const auto file = CaseFixture::sure(db::PersonStore(store()).read(taken->person));
    QCOMPARE(file.person.familyName, u"Brightwater"_s);
    QCOMPARE(file.person.born, QDate(1974, 11, 3));
    QCOMPARE(file.person.identifiers.value(IdentifierKind::NhsNumber), u"943 476 5919"_s);
    QVERIFY(!file.person.reference.isEmpty());
    QCOMPARE(file.alerts, QStringList{u"Two to visit"_s});
    QCOMPARE(file.enrolments.size(), 1);
    QCOMPARE(file.enrolments.first().id, taken->enrolment);
    QCOMPARE(file.enrolments.first().keyWorker, u"kim"_s);
    QCOMPARE(file.enrolments.first().referred, QDate(2026, 10, 28));
    QCOMPARE(file.enrolments.first().eligibilityNote, u"Moves here next week"_s);
    QCOMPARE(file.programmes.size(), 1);
    QCOMPARE(file.eligibility.size(), 2);
    QCOMPARE(file.eligibility[0].question, u"Are they 18 or over?"_s);
    QCOMPARE(file.eligibility[0].answer, EligibilityAnswer::Yes);
    QCOMPARE(file.eligibility[1].answer, EligibilityAnswer::No);
    QCOMPARE(file.eligibility[1].enrolment, taken->enrolment);
    QCOMPARE(file.contacts.size(), 1);
    QCOMPARE(file.contacts.first().enrolment, taken->enrolment);
    QCOMPARE(file.contacts.first().note, u"Met at the gate"_s);
    const auto referrals = CaseFixture::sure(db::ReferralStore(store()).of(taken->person));
    QCOMPARE(referrals.size(), 1);
    QVERIFY(referrals.first().state() == ReferralState::Started);
    QCOMPARE(referrals.first().started, QDate(2026, 11, 1));
    QCOMPARE(referrals.first().reason, u"Nowhere to live"_s);
    const auto replayed = CaseFixture::sure(db::Replay(store().reader()).run());
    QCOMPARE(replayed.findings, QStringList());
    QVERIFY(replayed.tables == replayed.log);
}

void IntakeStoreTest::aNameOrAReferenceIsEnough_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("problem");
    const QString missing = u"%1 name"_s.arg(static_cast<int>(ErrorCode::MissingField));
    for (const char *field : {"given_name", "family_name", "known_as", "reference"}) {
        QTest::newRow(field) << QString::fromLatin1(field) << QString();
    }
    for (const char *field : {"phone", "nhs_number", "alert"}) {
        QTest::newRow(field) << QString::fromLatin1(field) << missing;
    }
}

void IntakeStoreTest::aNameOrAReferenceIsEnough()
{
    QFETCH(const QString, field);
    Intake intake;
    intake.fields = {{field, u"X123456"_s}};
    QTEST(problemOf(db::IntakeStore(store()).save(intake)), "problem");
}

void IntakeStoreTest::allOfItIsTakenBack()
{
    const auto taken = CaseFixture::sure(db::IntakeStore(store()).save(whole()));
    const qint64 before = records();
    const auto undone = db::IntakeStore(store()).undo(taken.save, u"Undone"_s);
    QCOMPARE(problemOf(undone), QString());
    QCOMPARE(records(), before + 1);
    QVERIFY(undone->kept.empty());
    QVERIFY(!db::PersonStore(store()).read(taken.person));
    QVERIFY(!db::EnrolmentStore(store()).read(taken.enrolment));
    for (const char *table : {"person", "identifier", "alert", "enrolment", "eligibility", "contact", "referral"}) {
        const auto left = store().reader().database().execAndGet(std::string("SELECT count(*) FROM ") + table +
                                                                 " WHERE struck IS NULL");
        QVERIFY2(left.getInt() == 0, table);
    }
    const auto again = db::IntakeStore(store()).undo(taken.save, u"Undone"_s);
    QCOMPARE(problemOf(again), u"%1 undo"_s.arg(static_cast<int>(ErrorCode::AlreadyDone)));
    // Their number is free again for whoever is taken in instead.
    QVERIFY(db::IntakeStore(store()).save(whole()).has_value());
}

void IntakeStoreTest::aWorkerTakesBackTheirOwn()
{
    signInAs(u"ben"_s, Role::Worker);
    const auto taken = CaseFixture::sure(db::IntakeStore(store()).save(whole()));
    QCOMPARE(problemOf(db::IntakeStore(store()).undo(taken.save, u"Undone"_s)), QString());
    QVERIFY(!db::PersonStore(store()).read(taken.person));
}

void IntakeStoreTest::notOnceSomebodyElseHasWritten()
{
    signInAs(u"ben"_s, Role::Worker);
    const auto taken = CaseFixture::sure(db::IntakeStore(store()).save(whole()));
    signInAs(u"sam"_s, Role::Manager);
    m_case->contact(taken.person, QDate(2026, 11, 2), Outcome::Attended, u"Rang"_s);
    m_case->test().close();
    QVERIFY(m_case->test().open(u"ben"_s, "another long phrase").has_value());
    const qint64 before = records();
    QCOMPARE(problemOf(db::IntakeStore(store()).undo(taken.save, u"Undone"_s)),
             u"%1 strike_out"_s.arg(static_cast<int>(ErrorCode::RoleMayNot)));
    QCOMPARE(records(), before);
    QVERIFY(db::PersonStore(store()).read(taken.person).has_value());
}

void IntakeStoreTest::somebodyKnownIsStarted()
{
    Intake intake = whole();
    intake.person = m_case->person(u"A1"_s);
    intake.fields.clear();
    intake.contact.reset();
    const auto taken = CaseFixture::sure(db::IntakeStore(store()).save(intake));
    QCOMPARE(taken.person, intake.person);
    QCOMPARE(CaseFixture::sure(db::EligibilityStore(store()).of(taken.person)).size(), 2);
    QVERIFY(db::IntakeStore(store()).undo(taken.save, u"Undone"_s).has_value());
    QVERIFY(db::PersonStore(store()).read(taken.person).has_value());
    QCOMPARE(CaseFixture::sure(db::EligibilityStore(store()).of(taken.person)).size(), 0);
}

void IntakeStoreTest::whatIsWrongLeavesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *what, ErrorCode code, const char *where) {
        QTest::newRow(what) << QString::fromLatin1(what)
                            << u"%1 %2"_s.arg(static_cast<int>(code)).arg(QLatin1StringView(where));
    };
    row("born to come", ErrorCode::InvalidValue, "born");
    row("born is no day", ErrorCode::InvalidValue, "born");
    row("reference in use", ErrorCode::InvalidValue, "reference");
    row("start to come", ErrorCode::InvalidValue, "started");
    row("referred to come", ErrorCode::InvalidValue, "referred");
    row("referred after the start", ErrorCode::InvalidValue, "answered");
    row("contact to come", ErrorCode::InvalidValue, "when");
    row("next before the contact", ErrorCode::InvalidValue, "next");
    row("no referrer", ErrorCode::InvalidValue, "service");
    row("answers without a start", ErrorCode::MissingField, "programme");
    row("nobody", ErrorCode::NotFound, "person");
}

void IntakeStoreTest::whatIsWrongLeavesNothing()
{
    QFETCH(const QString, what);
    m_case->person(u"A1"_s);
    Intake intake = whole();
    const auto say = [&intake](const QString &field, const QString &value) { intake.fields.append({field, value}); };
    if (what == u"born to come"_s) {
        say(u"born"_s, u"2027-01-01"_s);
    } else if (what == u"born is no day"_s) {
        say(u"born"_s, u"soon"_s);
    } else if (what == u"reference in use"_s) {
        say(u"reference"_s, u"a1"_s);
    } else if (what == u"start to come"_s) {
        intake.enrolment->started = QDate(2026, 12, 1);
    } else if (what == u"referred to come"_s) {
        intake.enrolment->referred = QDate(2026, 12, 1);
    } else if (what == u"referred after the start"_s) {
        intake.referral->day = QDate(2026, 11, 2);
    } else if (what == u"contact to come"_s) {
        intake.contact->day = QDate(2026, 12, 1);
        intake.contact->next = {};
    } else if (what == u"next before the contact"_s) {
        intake.contact->next = QDate(2026, 10, 1);
    } else if (what == u"no referrer"_s) {
        intake.referral->serviceName = u"  "_s;
    } else if (what == u"answers without a start"_s) {
        intake.enrolment.reset();
    } else {
        intake.person = *PersonId::fromBytes(QByteArray(16, 'x'));
    }
    const qint64 before = records();
    QTEST(problemOf(db::IntakeStore(store()).save(intake)), "problem");
    QCOMPARE(records(), before);
}

void IntakeStoreTest::anAnalystMayNot()
{
    signInAs(u"ann"_s, Role::Analyst);
    QCOMPARE(problemOf(db::IntakeStore(store()).save(whole())),
             u"%1 write_cases"_s.arg(static_cast<int>(ErrorCode::RoleMayNot)));
}

REGISTER_TEST(IntakeStoreTest)
#include "tst_IntakeStore.moc"

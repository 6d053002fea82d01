#include "db/services/ReferralStore.h"
#include "db/services/ServiceStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;

/// The directory, and people's referrals from the asking to the end.
class ServicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDirectoryIsKept();
    void aReferralGoesItsWay();
    void aReferralKeepsTheNameItWasMadeUnder();
    void comesInWithoutADirectory();
    void refuses_data();
    void refuses();
    void rolesAreAsked_data();
    void rolesAreAsked();
};

namespace
{

Service called(const QString &name, const QString &provider = {}, const QString &offers = {})
{
    Service service;
    service.name = name;
    service.provider = provider;
    service.offers = offers;
    return service;
}

} // namespace

void ServicesTest::theDirectoryIsKept()
{
    support::CaseFixture cases;
    db::ServiceStore services(cases.store());
    const auto shelter = services.add(called(u"Shelter"_s, u"Shelter"_s, u"housing advice"_s));
    QVERIFY(shelter.has_value());
    QVERIFY(services.add(called(u"changing futures"_s)).has_value());
    QCOMPARE(services.add(called(u"  "_s)).error().code, ErrorCode::MissingField);
    QCOMPARE(services.add(called(u"SHELTER"_s, u"shelter"_s)).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(services.list()->first().name, u"changing futures"_s);
    Service service = *services.find(u"shelter"_s);
    QCOMPARE(service.offers, u"housing advice"_s);
    service.phone = u"0808 800 4444"_s;
    service.hours = u"Mon to Fri"_s;
    QVERIFY(services.change(service).has_value());
    QCOMPARE(services.read(*shelter)->phone, u"0808 800 4444"_s);
    QCOMPARE(services.read(*shelter)->provider, u"Shelter"_s);
    service.retired = true;
    QVERIFY(services.change(service).has_value());
    QCOMPARE(services.list()->size(), 1);
    QCOMPARE(services.list(db::ServiceStore::Show::All)->size(), 2);
    QCOMPARE(services.find(u"Shelter"_s).error().code, ErrorCode::NotFound);
}

void ServicesTest::aReferralGoesItsWay()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    const auto service = db::ServiceStore(cases.store()).add(called(u"Shelter"_s));
    db::ReferralStore referrals(cases.store());
    Referral referral;
    referral.person = person;
    referral.service = *service;
    referral.day = QDate(2026, 10, 1);
    referral.reason = u"eviction notice"_s;
    const auto id = referrals.add(referral);
    QVERIFY(id.has_value());
    QCOMPARE(referrals.read(*id)->serviceName, u"Shelter"_s);
    QCOMPARE(referrals.read(*id)->worker, u"sam"_s);
    QCOMPARE(referrals.read(*id)->state(), ReferralState::Asked);
    QVERIFY(referrals.answer(*id, ReferralAnswer::Waiting, QDate(2026, 10, 5)).has_value());
    QCOMPARE(referrals.read(*id)->state(), ReferralState::Waiting);
    QVERIFY(referrals.answer(*id, ReferralAnswer::Accepted, QDate(2026, 10, 9), u"Tuesdays"_s).has_value());
    QCOMPARE(referrals.read(*id)->state(), ReferralState::Accepted);
    QVERIFY(referrals.start(*id, QDate(2026, 10, 13)).has_value());
    QCOMPARE(referrals.start(*id).error().code, ErrorCode::AlreadyDone);
    QCOMPARE(referrals.read(*id)->state(), ReferralState::Started);
    QCOMPARE(referrals.end(*id, u" "_s).error().detail, u"reason_missing"_s);
    QCOMPARE(referrals.end(*id, u"moved"_s, QDate(2026, 10, 12)).error().detail, u"closed_before_started"_s);
    QVERIFY(referrals.end(*id, u"tenancy saved"_s).has_value());
    const Referral ended = referrals.of(person)->first();
    QCOMPARE(ended.state(), ReferralState::Ended);
    QCOMPARE(ended.answered, QDate(2026, 10, 9));
    QCOMPARE(ended.answerNote, u"Tuesdays"_s);
    QCOMPARE(ended.started, QDate(2026, 10, 13));
    QCOMPARE(ended.ended, QDate(2026, 11, 2));
    QCOMPARE(ended.endReason, u"tenancy saved"_s);
    QCOMPARE(referrals.end(*id, u"again"_s).error().code, ErrorCode::AlreadyDone);
}

void ServicesTest::aReferralKeepsTheNameItWasMadeUnder()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::ServiceStore services(cases.store());
    const auto service = services.add(called(u"Shelter"_s));
    Referral referral;
    referral.person = person;
    referral.service = *service;
    QVERIFY(db::ReferralStore(cases.store()).add(referral).has_value());
    Service renamed = *services.read(*service);
    renamed.name = u"Shelter North"_s;
    QVERIFY(services.change(renamed).has_value());
    QCOMPARE(db::ReferralStore(cases.store()).of(person)->first().serviceName, u"Shelter"_s);
    referral.service = cases.store().newId<ServiceId>();
    QCOMPARE(db::ReferralStore(cases.store()).add(referral).error().where, u"service"_s);
}

void ServicesTest::comesInWithoutADirectory()
{
    support::CaseFixture cases;
    const PersonId person = cases.person(u"A1"_s);
    db::ReferralStore referrals(cases.store());
    Referral referral;
    referral.person = person;
    referral.direction = ReferralDirection::In;
    referral.serviceName = u" Probation, North "_s;
    const auto id = referrals.add(referral);
    QCOMPARE(referrals.read(*id)->direction, ReferralDirection::In);
    QCOMPARE(referrals.read(*id)->serviceName, u"Probation, North"_s);
    QCOMPARE(referrals.read(*id)->worker, QString());
    QVERIFY(referrals.strikeOut(*id, u"another person's"_s).has_value());
    QCOMPARE(referrals.of(person)->size(), 0);
    QCOMPARE(referrals.start(*id).error().code, ErrorCode::NotFound);
}

void ServicesTest::refuses_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<ReferralAnswer>("answer");
    QTest::addColumn<QDate>("answered");
    QTest::addColumn<QString>("code");
    const QDate october(2026, 10, 1);
    QTest::newRow("no service") << u" "_s << october << ReferralAnswer::Accepted << october << u"service_missing"_s;
    QTest::newRow("to come") << u"S"_s << QDate(2027, 1, 1) << ReferralAnswer::Accepted << october
                             << u"date_out_of_range"_s;
    QTest::newRow("answered before") << u"S"_s << october << ReferralAnswer::Accepted << QDate(2026, 9, 30)
                                     << u"before_referral"_s;
    QTest::newRow("started though declined")
        << u"S"_s << october << ReferralAnswer::Declined << october << u"declined"_s;
}

void ServicesTest::refuses()
{
    QFETCH(const QString, service);
    QFETCH(const QDate, day);
    QFETCH(const ReferralAnswer, answer);
    QFETCH(const QDate, answered);
    QFETCH(const QString, code);
    support::CaseFixture cases;
    db::ReferralStore referrals(cases.store());
    Referral referral;
    referral.person = cases.person(u"A1"_s);
    referral.serviceName = service;
    referral.day = day;
    const auto id = referrals.add(referral);
    if (!id) {
        QCOMPARE(id.error().detail, code);
        return;
    }
    const auto said = referrals.answer(*id, answer, answered);
    QCOMPARE(said ? referrals.start(*id).error().detail : said.error().detail, code);
}

void ServicesTest::rolesAreAsked_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<bool>("mayKeepDirectory");
    QTest::addColumn<bool>("mayRefer");
    QTest::newRow("worker") << Role::Worker << false << true;
    QTest::newRow("lead") << Role::Lead << false << true;
    QTest::newRow("manager") << Role::Manager << true << true;
    QTest::newRow("analyst") << Role::Analyst << true << false;
}

void ServicesTest::rolesAreAsked()
{
    QFETCH(const Role, role);
    QFETCH(const bool, mayKeepDirectory);
    QFETCH(const bool, mayRefer);
    support::TestStore test(1, role);
    const auto added = db::ServiceStore(test.store()).add(called(u"Shelter"_s));
    QCOMPARE(added.has_value(), mayKeepDirectory);
    QVERIFY(mayKeepDirectory || added.error().code == ErrorCode::RoleMayNot);
    Referral referral;
    referral.person = db::PersonStore(test.store()).add({}).value_or(PersonId());
    referral.serviceName = u"Shelter"_s;
    const auto referred = db::ReferralStore(test.store()).add(referral);
    QCOMPARE(referred.has_value(), mayRefer);
    QVERIFY(mayRefer || referred.error().code == ErrorCode::RoleMayNot);
}

REGISTER_TEST(ServicesTest)
#include "tst_Services.moc"

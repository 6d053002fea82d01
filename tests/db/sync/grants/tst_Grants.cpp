#include "db/keys/SodiumRandom.h"
#include "db/people/PersonStore.h"
#include "db/sync/grants/GrantStore.h"
#include "model/sync/OperationCodec.h"
#include "tests/support/LaptopTeam.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace model;
using db::OpenedBundle;
using support::LaptopTeam;
using support::TestStore;

namespace
{

/// Everybody's words begin alike and end with who they are of, so that a search finds whose they are.
PersonId person(TestStore &laptop, int number)
{
    Person person;
    person.reference = QStringLiteral("canary-%1-reference").arg(number);
    person.givenName = QStringLiteral("canary-%1-given").arg(number);
    person.familyName = QStringLiteral("canary-%1-family").arg(number);
    const PersonId id = LaptopTeam::sure(db::PersonStore(laptop.store()).add(person));
    db::CompartmentChange change =
        support::StoreWork::personWithContact(laptop.store(), QStringLiteral("canary-%1-note").arg(number));
    change.compartment = idCast<CompartmentId>(id);
    change.operations.erase(change.operations.begin(), change.operations.end() - 1);
    (void)LaptopTeam::sure(laptop->commit(Action::LogContact, change));
    return id;
}

/// All that is in the tables of an open store, one value after the other, the search indexes' own tables too.
QByteArray everythingIn(TestStore &laptop)
{
    QByteArray all;
    std::vector<std::string> tables;
    SQLite::Statement names(laptop->reader().database(), "SELECT name FROM sqlite_schema WHERE type = 'table'");
    while (names.executeStep()) {
        tables.push_back(names.getColumn(0).getString());
    }
    for (const std::string &table : tables) {
        SQLite::Statement rows(laptop->reader().database(), "SELECT * FROM " + table);
        while (rows.executeStep()) {
            for (int i = 0; i < rows.getColumnCount(); ++i) {
                const SQLite::Column value = rows.getColumn(i);
                all.append(static_cast<const char *>(value.getBlob()), value.getBytes());
                all.append('\0');
            }
        }
    }
    return all;
}

db::GrantStore grants(TestStore &laptop)
{
    return db::GrantStore(laptop.store());
}

} // namespace

/// A laptop holds the case files that it was given, and not a byte of the others.
class GrantsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaptopHoldsNoByteOfOthers();
    void aGrantBringsTheWholeCaseFile();
    void whatALaptopBeginsItKeeps();
    void aWithdrawalTakesTheCaseFileOffTheLaptop();
    void grantedAgainItIsWholeAgain();
    void whatWasNotSentYetIsSentBeforeItGoes();
    void withdrawnBesideGrantedIsWithdrawn();
    void whatIsNotGrantedIsLeftOut();
    void aWorkerCannotGrant();
    void aForgedGrantLetsNothingIn();
};

void GrantsTest::aLaptopHoldsNoByteOfOthers()
{
    LaptopTeam team;
    QList<PersonId> people;
    for (int i = 0; i < 60; ++i) {
        people.append(person(team.office(), i));
    }
    TestStore &van = team.join(QStringLiteral("kim"));
    const QList<PersonId> given = people.first(20);
    QCOMPARE(*grants(team.office()).grant(given, LaptopTeam::idOf(van)), 20);
    const OpenedBundle opened = team.send(team.office(), van);
    QCOMPARE(opened.people, 20);
    QVERIFY(opened.refused.isEmpty());
    const QByteArray held = everythingIn(van);
    for (int i = 0; i < people.size(); ++i) {
        const bool here = i < given.size();
        QCOMPARE(held.contains(QStringLiteral("canary-%1-").arg(i).toUtf8()), here);
        QCOMPARE(held.contains(people[i].bytes()), here);
        QCOMPARE(db::PersonStore(van.store()).read(people[i]).has_value(), here);
    }
    QCOMPARE(support::StoreWork::faults(van.store()), QString());
}

void GrantsTest::aGrantBringsTheWholeCaseFile()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("ann"), Role::Lead, true);
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office(), 1);
    (void)team.send(team.office(), car);
    QVERIFY(db::PersonStore(car.store()).setField(ray, QStringLiteral("known_as"), QStringLiteral("Raymond")));
    (void)team.send(car, team.office());
    OpenedBundle opened = team.send(team.office(), van);
    QCOMPARE(opened.people, 0);
    // Somebody else than who began the case file gives it, and a third brings it.
    QCOMPARE(*grants(team.office()).grant({ray}, LaptopTeam::idOf(van)), 1);
    QCOMPARE(*grants(team.office()).grant({ray}, LaptopTeam::idOf(van)), 0);
    (void)team.send(team.office(), car);
    opened = team.send(car, van);
    QVERIFY(opened.refused.isEmpty());
    const auto file = db::PersonStore(van.store()).read(ray);
    QVERIFY(file.has_value());
    QCOMPARE(file->person.knownAs, QStringLiteral("Raymond"));
    QCOMPARE(file->contacts.size(), 1);
}

void GrantsTest::whatALaptopBeginsItKeeps()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(van, 1);
    QCOMPARE(team.send(van, team.office()).people, 1);
    QVERIFY(
        db::PersonStore(team.office().store()).setField(ray, QStringLiteral("known_as"), QStringLiteral("Raymond")));
    const OpenedBundle opened = team.send(team.office(), van);
    QVERIFY(opened.refused.isEmpty());
    QCOMPARE(db::PersonStore(van.store()).read(ray)->person.knownAs, QStringLiteral("Raymond"));
}

void GrantsTest::aWithdrawalTakesTheCaseFileOffTheLaptop()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office(), 1);
    const PersonId ann = person(team.office(), 2);
    const DeviceId id = LaptopTeam::idOf(van);
    QCOMPARE(*grants(team.office()).grant({ray, ann}, id), 2);
    (void)team.send(team.office(), van);
    (void)team.send(van, team.office());
    QCOMPARE(*grants(team.office()).withdraw({ray}, id), 1);
    QVERIFY(db::PersonStore(team.office().store()).setField(ray, QStringLiteral("known_as"), QStringLiteral("later")));
    const QString word = team.bundle(team.office(), van);
    OpenedBundle opened = LaptopTeam::open(van, word);
    QCOMPARE(opened.removed, 1);
    QVERIFY(opened.refused.isEmpty());
    const QByteArray held = everythingIn(van);
    QVERIFY(!held.contains("canary-1-"));
    QVERIFY(!held.contains("later"));
    QVERIFY(held.contains("canary-2-"));
    QVERIFY(!db::PersonStore(van.store()).read(ray));
    QCOMPARE(support::StoreWork::faults(van.store()), QString());
    // The same word again brings nothing back, and is no fault.
    opened = LaptopTeam::open(van, word);
    QCOMPARE(opened.removed, 0);
    QVERIFY(opened.refused.isEmpty());
    QVERIFY(!everythingIn(van).contains("canary-1-"));
}

void GrantsTest::grantedAgainItIsWholeAgain()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office(), 1);
    const DeviceId id = LaptopTeam::idOf(van);
    QCOMPARE(*grants(team.office()).grant({ray}, id), 1);
    (void)team.send(team.office(), van);
    (void)team.send(van, team.office());
    QCOMPARE(*grants(team.office()).withdraw({ray}, id), 1);
    (void)team.send(team.office(), van);
    (void)team.send(van, team.office());
    QVERIFY(
        db::PersonStore(team.office().store()).setField(ray, QStringLiteral("known_as"), QStringLiteral("Raymond")));
    QCOMPARE(team.send(team.office(), van).records, 0);
    QCOMPARE(*grants(team.office()).grant({ray}, id), 1);
    const OpenedBundle opened = team.send(team.office(), van);
    QVERIFY(opened.refused.isEmpty());
    QCOMPARE(opened.removed, 0);
    const auto file = db::PersonStore(van.store()).read(ray);
    QVERIFY(file.has_value());
    QCOMPARE(file->person.knownAs, QStringLiteral("Raymond"));
    QCOMPARE(file->contacts.size(), 1);
    QCOMPARE(support::StoreWork::faults(van.store()), QString());
}

void GrantsTest::whatWasNotSentYetIsSentBeforeItGoes()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office(), 1);
    const DeviceId id = LaptopTeam::idOf(van);
    QCOMPARE(*grants(team.office()).grant({ray}, id), 1);
    (void)team.send(team.office(), van);
    QVERIFY(db::PersonStore(van.store()).setField(ray, QStringLiteral("known_as"), QStringLiteral("Raymond")));
    QCOMPARE(*grants(team.office()).withdraw({ray}, id), 1);
    QCOMPARE(team.send(team.office(), van).removed, 0); // the van's own work is nowhere else
    QVERIFY(db::PersonStore(van.store()).read(ray));
    const OpenedBundle back = team.send(van, team.office());
    QVERIFY(back.applied > 0);
    QCOMPARE(db::PersonStore(team.office().store()).read(ray)->person.knownAs, QStringLiteral("Raymond"));
    QCOMPARE(team.send(team.office(), van).removed, 1); // with the receipt
    QVERIFY(!everythingIn(van).contains("Raymond"));
}

void GrantsTest::withdrawnBesideGrantedIsWithdrawn()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("ann"), Role::Lead, true);
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office(), 1);
    const DeviceId id = LaptopTeam::idOf(van);
    (void)team.send(team.office(), car);
    // Neither knows of the other's decision.
    QCOMPARE(*grants(team.office()).withdraw({ray}, id), 1);
    car.clock().advance(3'600'000);
    QCOMPARE(*grants(car).grant({ray}, id), 1);
    (void)team.send(car, team.office());
    (void)team.send(team.office(), car);
    QCOMPARE(team.send(team.office(), van).people, 0);
    QCOMPARE(team.send(car, van).people, 0);
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
}

void GrantsTest::whatIsNotGrantedIsLeftOut()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("ann"), Role::Lead, true);
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(team.office(), 1);
    const DeviceId id = LaptopTeam::idOf(van);
    QCOMPARE(*grants(team.office()).grant({ray}, id), 1);
    (void)team.send(team.office(), car);
    (void)team.send(team.office(), van);
    (void)team.send(van, team.office());
    // The van hears of a withdrawal by whoever still may send it; the office does not know yet.
    QCOMPARE(*grants(team.office()).withdraw({ray}, id), 1);
    std::vector<Record> records = *team.office()->recordsAfter(0);
    std::erase_if(records, [&](const Record &record) { return record.compartment.bytes() != ray.bytes(); });
    QVERIFY(van->receive(records).has_value());
    QVERIFY(db::PersonStore(car.store()).setField(ray, QStringLiteral("known_as"), QStringLiteral("Raymond")));
    const OpenedBundle opened = team.send(car, van);
    QCOMPARE(opened.refused.size(), 1);
    QVERIFY(opened.refused.first().why == db::RecordGate::Verdict::NotGranted);
    QVERIFY(!everythingIn(van).contains("Raymond"));
}

void GrantsTest::aWorkerCannotGrant()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    TestStore &other = team.join(QStringLiteral("ben"));
    (void)team.send(team.office(), van);
    const PersonId ray = person(van, 1);
    const auto granted = grants(van).grant({ray}, LaptopTeam::idOf(other));
    QVERIFY(!granted && granted.error().code == ErrorCode::RoleMayNot);
    const auto toNobody = grants(team.office()).grant({ray}, *DeviceId::fromBytes(QByteArray(16, 'x')));
    QVERIFY(!toNobody && toNobody.error().code == ErrorCode::NotFound);
}

void GrantsTest::aForgedGrantLetsNothingIn()
{
    LaptopTeam team;
    TestStore &van = team.join(QStringLiteral("kim"));
    const PersonId ray = person(van, 1);
    // A worker's laptop whose program does not ask: it writes a grant to itself for another's case file.
    const PersonId other = person(team.office(), 2);
    const DeviceId id = LaptopTeam::idOf(van);
    const auto grant = *EntityId::fromBytes(van->contentId("grant" + ray.bytes() + id.bytes()));
    Operation forged{
        EntityKind::CaseGrant, grant, Operation::make, {Cell(id.bytes()), Cell(QStringLiteral("granted"))}, {}};
    db::SodiumRandom random;
    db::ChangeLog log(van->writer());
    const Record record = log.compose(idCast<CompartmentId>(other), Compartment::CaseFile, van->session().incarnation,
                                      {van->newId<SaveId>(), van->session().user, 1, 1}, {},
                                      encodeOperations({forged}, idCast<EntityId>(other)), random);
    QVERIFY(van->receive({record}).has_value());
    const OpenedBundle opened = team.send(van, team.office());
    QCOMPARE(opened.refused.size(), 1);
    QVERIFY(opened.refused.first().why == db::RecordGate::Verdict::Forbidden);
    QVERIFY(db::PersonStore(team.office().store()).read(ray)); // the rest came in
    (void)team.send(team.office(), van);
    QVERIFY(!db::PersonStore(van.store()).read(other));
}

REGISTER_TEST(GrantsTest)
#include "tst_Grants.moc"

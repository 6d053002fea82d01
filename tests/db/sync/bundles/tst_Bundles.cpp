#include "db/people/PersonStore.h"
#include "db/sync/grants/GrantStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/LaptopTeam.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

using namespace model;
using db::OpenedBundle;
using support::LaptopTeam;
using support::TestStore;

namespace
{

PersonId person(TestStore &laptop, const QString &reference, const QString &family = {})
{
    Person person;
    person.reference = reference;
    person.familyName = family;
    return LaptopTeam::sure(db::PersonStore(laptop.store()).add(person));
}

void rename(TestStore &laptop, const PersonId &id, const QString &knownAs)
{
    const Result<void> set = db::PersonStore(laptop.store()).setField(id, QStringLiteral("known_as"), knownAs);
    if (!set) {
        qFatal("the test's person is not changed");
    }
    laptop.clock().advance(60'000);
}

QString knownAs(TestStore &laptop, const PersonId &id)
{
    return LaptopTeam::sure(db::PersonStore(laptop.store()).read(id)).person.knownAs;
}

QString faults(TestStore &laptop)
{
    return support::StoreWork::faults(laptop.store());
}

/// A note that does not compress.
QString noise(TestStore &laptop, qsizetype bytes)
{
    return QString::fromLatin1(laptop.environment().random.bytes(bytes).toBase64());
}

} // namespace

/// What one laptop saved stands on the others, whatever way and in whatever order it came.
class BundlesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLaptopThatJoinsHoldsWhatTheTeamHolds();
    void onlyWhatIsNewTravelsAfterAReceipt();
    void withoutAReceiptItIsSentAgainAndSkipped();
    void anotherPassesOnWhatItWasGiven();
    void bothValuesOfAFieldAreKeptAndCounted();
    void threeLaptopsEndAlikeInEveryOrder_data();
    void threeLaptopsEndAlikeInEveryOrder();
    void aLaterPartWaitsForTheEarlier();
    void inspectingLeavesNoTrace();
    void aClonedLaptopIsNamedAndNothingIsLost();
    void aRestoredLaptopIsGivenEverythingAnew();
    void anErasedRecordKeepsItsPlace();
};

void BundlesTest::aLaptopThatJoinsHoldsWhatTheTeamHolds()
{
    LaptopTeam team;
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
    QCOMPARE(car->session().role, Role::Lead);
    QCOMPARE(faults(car), QString());
    QVERIFY(db::PersonStore(car.store()).read(ray));
    const auto here = db::DeviceStore(car.store()).words(LaptopTeam::idOf(car));
    const auto there = db::DeviceStore(team.office().store()).words(LaptopTeam::idOf(car));
    QVERIFY(here && there);
    QCOMPARE(here->size(), 6);
    QCOMPARE(*here, *there);
    QVERIFY(*here != *db::DeviceStore(car.store()).words(LaptopTeam::idOf(team.office())));
}

void BundlesTest::onlyWhatIsNewTravelsAfterAReceipt()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    OpenedBundle opened = team.send(team.office(), car);
    QVERIFY(opened.applied >= 1);
    QCOMPARE(opened.people, 1);
    (void)team.send(car, team.office()); // the receipt
    opened = team.send(team.office(), car);
    QCOMPARE(opened.records, 0);
    rename(car, ray, QStringLiteral("Raymond"));
    opened = team.send(car, team.office());
    QCOMPARE(opened.records, 1);
    QCOMPARE(opened.applied, 1);
    QCOMPARE(opened.sender.name, QStringLiteral("kim"));
    QCOMPARE(knownAs(team.office(), ray), QStringLiteral("Raymond"));
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
}

void BundlesTest::withoutAReceiptItIsSentAgainAndSkipped()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    person(team.office(), QStringLiteral("A1"));
    const QString first = team.bundle(team.office(), car);
    person(team.office(), QStringLiteral("A2"));
    const QString second = team.bundle(team.office(), car);
    OpenedBundle opened = LaptopTeam::open(car, second);
    QCOMPARE(opened.people, 2);
    const QString state = LaptopTeam::stateOf(car);
    opened = LaptopTeam::open(car, first);
    QCOMPARE(opened.applied, 0);
    QCOMPARE(opened.already, opened.records);
    opened = LaptopTeam::open(car, second);
    QCOMPARE(opened.already, opened.records);
    QCOMPARE(LaptopTeam::stateOf(car), state);
    QCOMPARE(state, LaptopTeam::stateOf(team.office()));
}

void BundlesTest::anotherPassesOnWhatItWasGiven()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    TestStore &prison = team.join(QStringLiteral("ben"), Role::Lead, true);
    (void)team.send(team.office(), car); // that there is a prison's laptop
    const PersonId ray = person(prison, QStringLiteral("P1"));
    rename(prison, ray, QStringLiteral("Raymond"));
    (void)team.send(prison, car);
    const OpenedBundle opened = team.send(car, team.office());
    QVERIFY(opened.refused.isEmpty());
    QCOMPARE(knownAs(team.office(), ray), QStringLiteral("Raymond"));
    QCOMPARE(LaptopTeam::stateOf(prison), LaptopTeam::stateOf(team.office()));
    QCOMPARE(faults(team.office()), QString());
}

void BundlesTest::bothValuesOfAFieldAreKeptAndCounted()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    (void)team.send(team.office(), car);
    rename(team.office(), ray, QStringLiteral("Ray"));
    rename(car, ray, QStringLiteral("Raymond"));
    const OpenedBundle opened = team.send(car, team.office());
    QCOMPARE(opened.conflicts, 1);
    const auto field =
        team.office()->fieldState(EntityKind::Person, idCast<EntityId>(ray), QLatin1StringView("known_as"));
    QVERIFY(field && field->inConflict());
    (void)team.send(team.office(), car);
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
}

void BundlesTest::threeLaptopsEndAlikeInEveryOrder_data()
{
    QTest::addColumn<QList<int>>("order");
    QList<int> order{0, 1, 2, 3, 4, 5};
    // Every third of the 720 orders in which six bundles may be opened would be slow: these are spread over them.
    int number = 0;
    do {
        if (number++ % 61 == 0) {
            QTest::addRow("order %d", number) << order;
        }
    } while (std::next_permutation(order.begin(), order.end()));
}

void BundlesTest::threeLaptopsEndAlikeInEveryOrder()
{
    QFETCH(const QList<int>, order);
    LaptopTeam team;
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    TestStore &prison = team.join(QStringLiteral("ben"), Role::Lead, true);
    (void)team.send(team.office(), car);
    TestStore *laptops[] = {&team.office(), &car, &prison};
    for (int i = 0; i < 3; ++i) {
        rename(*laptops[i], ray, QStringLiteral("name %1").arg(i));
        person(*laptops[i], QStringLiteral("B%1").arg(i));
    }
    const std::pair<int, int> ways[] = {{0, 1}, {0, 2}, {1, 0}, {1, 2}, {2, 0}, {2, 1}};
    QStringList files;
    for (const auto &[from, to] : ways) {
        files.append(team.bundle(*laptops[from], *laptops[to]));
    }
    for (const int i : order) {
        const OpenedBundle opened = LaptopTeam::open(*laptops[ways[i].second], files[i]);
        QVERIFY(opened.refused.isEmpty());
        (void)LaptopTeam::open(*laptops[ways[i].second], files[i]); // and once more
    }
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
    QCOMPARE(LaptopTeam::stateOf(prison), LaptopTeam::stateOf(team.office()));
    const auto field = car->fieldState(EntityKind::Person, idCast<EntityId>(ray), QLatin1StringView("known_as"));
    QCOMPARE(field->writes.size(), size_t(3));
    QCOMPARE(faults(prison), QString());
}

void BundlesTest::aLaterPartWaitsForTheEarlier()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    for (int i = 0; i < 24; ++i) {
        db::CompartmentChange change =
            support::StoreWork::personWithContact(team.office().store(), noise(team.office(), 500'000));
        change.compartment = idCast<CompartmentId>(ray);
        change.operations.erase(change.operations.begin(), change.operations.end() - 1); // the contact alone
        (void)LaptopTeam::sure(team.office()->commit(Action::Import, change));
    }
    const QString path = team.newPath();
    const auto made = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(car)}, path);
    QVERIFY(made.has_value());
    QCOMPARE(made->files.size(), 2);
    for (const QString &file : made->files) {
        QVERIFY(QFileInfo(file).size() <= 8 << 20);
    }
    const QString before = LaptopTeam::stateOf(car);
    OpenedBundle opened = LaptopTeam::open(car, made->files[1]);
    QCOMPARE(opened.applied, 0);
    QVERIFY(opened.waiting > 0);
    QCOMPARE(opened.partsMissing, 1);
    QCOMPARE(LaptopTeam::stateOf(car), before);
    opened = LaptopTeam::open(car, made->files[0]);
    QCOMPARE(opened.waiting, 0);
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
    QCOMPARE(faults(car), QString());
}

void BundlesTest::inspectingLeavesNoTrace()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    person(team.office(), QStringLiteral("A1"));
    const QString file = team.bundle(team.office(), car);
    const QString before = LaptopTeam::stateOf(car);
    for (int i = 0; i < 2; ++i) {
        const auto inspected = db::BundleOpener(car.store()).inspect(file);
        QVERIFY(inspected.has_value());
        QCOMPARE(inspected->people, 1);
        QVERIFY(inspected->applied > 0);
        QCOMPARE(LaptopTeam::stateOf(car), before);
    }
    const OpenedBundle opened = LaptopTeam::open(car, file);
    QVERIFY(opened.applied > 0);
}

void BundlesTest::aClonedLaptopIsNamedAndNothingIsLost()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    (void)team.send(team.office(), car);
    const std::unique_ptr<TestStore> copy = car.clone(99);
    QVERIFY(car.open(QStringLiteral("kim")) && copy->open(QStringLiteral("kim")));
    QCOMPARE((*copy)->session().incarnation, car->session().incarnation);
    rename(car, ray, QStringLiteral("from the car"));
    rename(*copy, ray, QStringLiteral("from the copy"));
    (void)team.send(car, team.office());
    const OpenedBundle opened = team.send(*copy, team.office());
    QCOMPARE(opened.forked, QStringList{QStringLiteral("kim")});
    const auto field =
        team.office()->fieldState(EntityKind::Person, idCast<EntityId>(ray), QLatin1StringView("known_as"));
    QCOMPARE(field->writes.size(), size_t(2));
    // Each of the two hears of the other's branch and goes on as one of its own.
    const OpenedBundle back = team.send(team.office(), car);
    QVERIFY(back.newIncarnation);
    QVERIFY((*copy)->session().incarnation != car->session().incarnation);
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
    QCOMPARE(faults(team.office()), QString());
}

void BundlesTest::aRestoredLaptopIsGivenEverythingAnew()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const std::unique_ptr<TestStore> old = car.clone(99);
    QVERIFY(car.open(QStringLiteral("kim")));
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    (void)team.send(team.office(), car);
    rename(car, ray, QStringLiteral("Raymond"));
    (void)team.send(car, team.office());
    car.close();
    QFile::remove(old->path() + QStringLiteral("/generation")); // as a backup is restored: without it
    QVERIFY(old->open(QStringLiteral("kim")));
    QVERIFY((*old)->verdict() == db::Generation::Verdict::Restored);
    (void)team.send(*old, team.office());
    const OpenedBundle opened = team.send(team.office(), *old);
    QVERIFY(opened.applied > 0);
    QCOMPARE(opened.waiting, 0);
    QCOMPARE(LaptopTeam::stateOf(*old), LaptopTeam::stateOf(team.office()));
    QCOMPARE(knownAs(*old, ray), QStringLiteral("Raymond"));
}

void BundlesTest::anErasedRecordKeepsItsPlace()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const PersonId ray = person(team.office(), QStringLiteral("A1"));
    std::vector<Record> records = *team.office()->recordsAfter(0);
    std::erase_if(records, [&](const Record &record) { return record.compartment.bytes() != ray.bytes(); });
    QCOMPARE(records.size(), size_t(1));
    records.front().payload.clear();
    const auto received = car->receive(records);
    QVERIFY(received.has_value());
    QCOMPARE(received->applied, 0);
    QCOMPARE(car->receive(records)->already, 1);
    QCOMPARE(faults(car), QString());
}

REGISTER_TEST(BundlesTest)
#include "tst_Bundles.moc"

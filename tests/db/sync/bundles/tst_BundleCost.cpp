#include "db/madeup/CaseloadPourer.h"
#include "db/people/PersonStore.h"
#include "tests/support/LaptopTeam.h"
#include "tests/support/TestRegistry.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace model;
using support::LaptopTeam;
using support::TestStore;

namespace
{

qint64 bytesOf(const db::MadeBundle &made)
{
    qint64 bytes = 0;
    for (const QString &file : made.files) {
        bytes += QFileInfo(file).size();
    }
    return bytes;
}

} // namespace

/// What a bundle takes: bytes a change, and seconds for a caseload.
class BundleCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCaseloadIsQuickToMakeAndToOpen();
    void aChangeTakesFewBytes();
    void aChangedStreamTakesFewBytes();
};

void BundleCostTest::aCaseloadIsQuickToMakeAndToOpen()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    MadeUpCaseload caseload(1, 60, QDate(2026, 11, 2));
    const auto poured = db::CaseloadPourer(team.office().store()).pour(caseload);
    QVERIFY(poured.has_value());
    const QString path = team.newPath();
    QElapsedTimer timer;
    timer.start();
    const auto made = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(car)}, path);
    const qint64 making = timer.restart();
    QVERIFY(made.has_value());
    QCOMPARE(made->people, 60);
    const auto opened = db::BundleOpener(car.store()).open(path);
    const qint64 opening = timer.elapsed();
    QVERIFY(opened.has_value());
    QCOMPARE(LaptopTeam::stateOf(car), LaptopTeam::stateOf(team.office()));
    qInfo("60 people, %lld contacts: %lld bytes, made in %lld ms, opened in %lld ms", poured->contacts, bytesOf(*made),
          making, opening);
    QVERIFY(making < 5000 && opening < 5000);
}

void BundleCostTest::aChangeTakesFewBytes()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    Person person;
    person.reference = QStringLiteral("A1");
    const auto ray = db::PersonStore(team.office().store()).add(person);
    (void)team.send(team.office(), car);
    (void)team.send(car, team.office());
    constexpr int changes = 2000;
    for (int i = 0; i < changes; ++i) {
        team.office().clock().advance(61'000 + i % 7 * 1'000);
        const int phone = 700'900'000 + i * 37 % 1000;
        QVERIFY(db::PersonStore(team.office().store())
                    .setField(*ray, QStringLiteral("phone"), QStringLiteral("07%1").arg(phone)));
    }
    const auto made = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(car)}, team.newPath());
    QVERIFY(made.has_value());
    QCOMPARE(made->records, changes);
    qInfo("%d changes of one field, a save each: %.1f bytes a change", changes, double(bytesOf(*made)) / changes);
    QVERIFY(bytesOf(*made) <= changes * 70);
}

void BundleCostTest::aChangedStreamTakesFewBytes()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    QList<PersonId> people;
    for (int i = 0; i < 200; ++i) {
        Person person;
        person.reference = QStringLiteral("A%1").arg(i);
        people.append(LaptopTeam::sure(db::PersonStore(team.office().store()).add(person)));
    }
    (void)team.send(team.office(), car);
    (void)team.send(car, team.office());
    for (const PersonId &person : people) {
        QVERIFY(
            db::PersonStore(team.office().store()).setField(person, QStringLiteral("known_as"), QStringLiteral("Ray")));
    }
    const auto made = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(car)}, team.newPath());
    QVERIFY(made.has_value());
    QCOMPARE(made->records, 200);
    qInfo("200 people with a change each: %.1f bytes a person", double(bytesOf(*made)) / 200);
    QVERIFY(bytesOf(*made) <= 200 * 320);
}

REGISTER_TEST(BundleCostTest)
#include "tst_BundleCost.moc"

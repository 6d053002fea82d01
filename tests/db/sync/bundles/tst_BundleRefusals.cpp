#include "db/changelog/RecordHash.h"
#include "db/people/PersonStore.h"
#include "db/sync/container/BundleSealer.h"
#include "db/sync/container/SegmentCodec.h"
#include "tests/support/LaptopTeam.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestRegistry.h"

#include <QFile>
#include <QTest>

using namespace model;
using support::LaptopTeam;
using support::TestStore;

namespace
{

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString written(LaptopTeam &team, const QByteArray &bytes)
{
    QFile file(team.newPath());
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("no file for the test");
    }
    return file.fileName();
}

PersonId person(TestStore &laptop, const QString &reference)
{
    Person person;
    person.reference = reference;
    return LaptopTeam::sure(db::PersonStore(laptop.store()).add(person));
}

/// A laptop's manifest for another with nothing in it, to be spoilt by a test.
BundleManifest honest(TestStore &from, TestStore &to)
{
    const auto certificate =
        *LaptopTeam::sure(db::DeviceStore(from.store()).trust()).lastCertificateOf(LaptopTeam::idOf(from));
    BundleManifest manifest;
    manifest.team = from->session().team;
    manifest.schema = 4;
    manifest.sender = LaptopTeam::idOf(from);
    manifest.incarnation = from->session().incarnation;
    manifest.recipients = {LaptopTeam::idOf(to)};
    manifest.certificates = {certificate.bytes()};
    return manifest;
}

QByteArray sealedBy(TestStore &signer, TestStore &to, const BundleManifest &manifest, const QByteArray &segments = {})
{
    const db::DeviceKeys keys = db::DeviceKeys::load(signer->writer());
    const db::DeviceKeys theirs = db::DeviceKeys::load(to->writer());
    return LaptopTeam::sure(db::BundleSealer::seal({QByteArray(16, 'b'), manifest.bytes(), segments},
                                                   {theirs.sealingPublic()}, keys.signing(),
                                                   signer.environment().random));
}

/// A bundle on its way to being spoilt.
struct Making
{
    BundleManifest manifest;
    TestStore *signer;
    TestStore *to;
    QByteArray segments;

    void add(const QByteArray &packed, qint64 plain)
    {
        manifest.segments.push_back({packed.size(), plain, db::plainHash(packed)});
        segments += packed;
    }
};

void spoilSigning(const QString &what, Making &making, TestStore &prison, TestStore &stranger)
{
    const QByteArray team = making.manifest.team;
    if (what == QLatin1StringView("recipient")) {
        making.to = &prison;
    } else if (what == QLatin1StringView("forwarded")) {
        making.manifest.recipients = {LaptopTeam::idOf(prison)};
    } else if (what == QLatin1StringView("team")) {
        making.manifest.team = QByteArray(16, 't');
    } else if (what == QLatin1StringView("signature")) {
        making.signer = &prison;
    } else if (what == QLatin1StringView("stranger")) {
        making.manifest = honest(stranger, *making.to);
        making.manifest.team = team;
        making.signer = &stranger;
    } else if (what == QLatin1StringView("own certificate")) {
        DeviceCertificate own = *DeviceCertificate::fromBytes(honest(stranger, *making.to).certificates.first());
        own.team = team;
        own.signature = db::DeviceKeys::load(stranger->writer()).sign(own.signedBytes());
        making.manifest.sender = own.device;
        making.manifest.certificates = {own.bytes()};
        making.signer = &stranger;
    }
}

void spoilContents(const QString &what, Making &making)
{
    const QByteArray packed = db::packSegment(QByteArray(100, 'a'));
    const QByteArray bomb = db::packSegment(QByteArray(1 << 20, 'a'));
    if (what == QLatin1StringView("bomb")) {
        making.add(bomb, 100);
    } else if (what == QLatin1StringView("many")) {
        for (int i = 0; i < 65; ++i) {
            making.add(bomb, 1 << 20);
        }
    } else if (what == QLatin1StringView("segment")) {
        making.add(packed, 100);
        making.segments = db::packSegment(QByteArray(100, 'b'));
    } else if (what == QLatin1StringView("unlisted")) {
        making.add(packed, 100);
    } else if (what == QLatin1StringView("trailing")) {
        making.segments = "more";
    }
}

void spoilFile(const QString &what, QByteArray &file)
{
    if (what == QLatin1StringView("newer")) {
        file[9] = 2;
    } else if (what == QLatin1StringView("empty")) {
        file.clear();
    } else if (what == QLatin1StringView("large")) {
        file.append((8 << 20) - file.size() + 1, 'x');
    }
}

} // namespace

/// What is refused changes nothing, and says why.
class BundleRefusalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesAndChangesNothing_data();
    void refusesAndChangesNothing();
    void changedAndCutFilesChangeNothing();
    void aRevokedLaptopIsHeardNoMore();
    void whatARevokedLaptopWroteBeforeStays();
    void aLaptopThatWaitsTakesNothingButItsFirstBundle();
    void aCertificateThatEndedMakesNoBundles();
};

void BundleRefusalsTest::refusesAndChangesNothing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("another recipient") << "recipient" << ErrorCode::NotForThisLaptop;
    QTest::newRow("sealed on to us by who received it") << "forwarded" << ErrorCode::NotForThisLaptop;
    QTest::newRow("another team") << "team" << ErrorCode::OtherTeam;
    QTest::newRow("signed by somebody else") << "signature" << ErrorCode::NotTrusted;
    QTest::newRow("a laptop of no team") << "stranger" << ErrorCode::NotTrusted;
    QTest::newRow("a certificate of its own making") << "own certificate" << ErrorCode::NotTrusted;
    QTest::newRow("a newer format") << "newer" << ErrorCode::StoreNewer;
    QTest::newRow("a bomb") << "bomb" << ErrorCode::FileMalformed;
    QTest::newRow("a bomb of many segments") << "many" << ErrorCode::FileMalformed;
    QTest::newRow("another segment than was signed") << "segment" << ErrorCode::FileMalformed;
    QTest::newRow("more than was listed") << "unlisted" << ErrorCode::FileMalformed;
    QTest::newRow("something behind it all") << "trailing" << ErrorCode::FileMalformed;
    QTest::newRow("nothing") << "empty" << ErrorCode::FileMalformed;
    QTest::newRow("too large") << "large" << ErrorCode::FileTooLarge;
    QTest::newRow("no file") << "absent" << ErrorCode::FileNotFound;
}

void BundleRefusalsTest::refusesAndChangesNothing()
{
    QFETCH(const QString, what);
    QFETCH(const ErrorCode, code);
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    TestStore &prison = team.join(QStringLiteral("ben"), Role::Lead, true);
    TestStore stranger(77);
    person(team.office(), QStringLiteral("A1"));
    Making making{honest(team.office(), car), &team.office(), &car, {}};
    spoilSigning(what, making, prison, stranger);
    spoilContents(what, making);
    QByteArray file = sealedBy(*making.signer, *making.to, making.manifest, making.segments);
    spoilFile(what, file);
    const QString path = what == QLatin1StringView("absent") ? team.newPath() : written(team, file);
    const QString before = LaptopTeam::stateOf(car);
    const auto opened = db::BundleOpener(car.store()).open(path);
    QVERIFY(!opened);
    QCOMPARE(static_cast<int>(opened.error().code), static_cast<int>(code));
    QCOMPARE(opened.error().where, path);
    QCOMPARE(LaptopTeam::stateOf(car), before);
}

void BundleRefusalsTest::changedAndCutFilesChangeNothing()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    person(team.office(), QStringLiteral("A1"));
    const QByteArray file = read(team.bundle(team.office(), car));
    const QString before = LaptopTeam::stateOf(car);
    const QString path = team.newPath();
    for (qsizetype at = 0; at < file.size(); at += 13) {
        QByteArray changed = file;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (at % 8)));
        QFile::remove(path);
        QFile spoilt(path);
        QVERIFY(spoilt.open(QIODevice::WriteOnly) && spoilt.write(at % 2 == 0 ? changed : file.first(at)) >= 0);
        spoilt.close();
        QVERIFY2(!db::BundleOpener(car.store()).open(path), qPrintable(QString::number(at)));
    }
    QCOMPARE(LaptopTeam::stateOf(car), before);
    QVERIFY(db::BundleOpener(car.store()).open(written(team, file))->applied > 0);
}

void BundleRefusalsTest::aRevokedLaptopIsHeardNoMore()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    person(car, QStringLiteral("A1"));
    const QString file = team.bundle(car, team.office());
    QVERIFY(db::DeviceStore(team.office().store()).revoke(LaptopTeam::idOf(car)));
    const QString before = LaptopTeam::stateOf(team.office());
    const auto opened = db::BundleOpener(team.office().store()).open(file);
    QVERIFY(!opened && opened.error().code == ErrorCode::LaptopRevoked);
    QCOMPARE(LaptopTeam::stateOf(team.office()), before);
    // Nothing is made for it any more either.
    const auto made = db::BundleMaker(team.office().store()).make({LaptopTeam::idOf(car)}, team.newPath());
    QVERIFY(!made && made.error().code == ErrorCode::NotFound);
    QVERIFY(db::DeviceStore(team.office().store()).list()->first().revoked);
}

void BundleRefusalsTest::whatARevokedLaptopWroteBeforeStays()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    TestStore &prison = team.join(QStringLiteral("ben"), Role::Lead, true);
    (void)team.send(team.office(), car); // it hears of the prison
    person(car, QStringLiteral("A1"));
    (void)team.send(car, team.office());
    person(car, QStringLiteral("A2"));
    (void)team.send(car, prison);
    QVERIFY(db::DeviceStore(team.office().store()).revoke(LaptopTeam::idOf(car)));
    // The prison's laptop had A2 before the office: it sends it on, not yet knowing, and the office leaves it out.
    const auto fromPrison = team.send(prison, team.office());
    QCOMPARE(fromPrison.refused.size(), 1);
    QVERIFY(fromPrison.refused.first().why == db::RecordGate::Verdict::Revoked);
    QVERIFY(db::PersonStore(prison.store()).find(QStringLiteral("A2")));
    // Once it knows, what came after the last word counts there no more either.
    const auto fromOffice = team.send(team.office(), prison);
    QVERIFY(fromOffice.refused.isEmpty());
    QCOMPARE(fromOffice.putAside, 1);
    for (TestStore *laptop : {&team.office(), &prison}) {
        QVERIFY(db::PersonStore(laptop->store()).find(QStringLiteral("A1")));
        QVERIFY(!db::PersonStore(laptop->store()).find(QStringLiteral("A2")));
        QCOMPARE(support::StoreWork::faults(laptop->store()), QString());
    }
    QCOMPARE(LaptopTeam::stateOf(prison), LaptopTeam::stateOf(team.office()));
    // And it is not passed on.
    QVERIFY(team.send(prison, team.office()).refused.isEmpty());
}

void BundleRefusalsTest::aLaptopThatWaitsTakesNothingButItsFirstBundle()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    const std::unique_ptr<TestStore> waits = TestStore::joining(5, QStringLiteral("ann"));
    const auto request = db::DeviceStore(waits->store()).request(QStringLiteral("ann"));
    QVERIFY(request.has_value());
    Person nobody;
    nobody.reference = QStringLiteral("A1");
    const auto saved = db::PersonStore(waits->store()).add(nobody);
    QVERIFY(!saved && saved.error().code == ErrorCode::NotJoined);
    const auto approved = db::DeviceStore(team.office().store()).approve(*request, Role::Worker, false);
    QVERIFY(approved.has_value());
    // Without what a laptop that joins has to know of its team.
    const QString plain = team.newPath();
    QVERIFY(db::BundleMaker(team.office().store()).make({approved->device}, plain));
    const auto opened = db::BundleOpener(waits->store()).open(plain);
    QVERIFY(!opened && opened.error().code == ErrorCode::NotJoined);
    const QString first = team.newPath();
    QVERIFY(db::BundleMaker(team.office().store()).make({approved->device}, first, true));
    const auto atAnother = db::BundleOpener(car.store()).open(first);
    QVERIFY(!atAnother && atAnother.error().code == ErrorCode::NotForThisLaptop);
    QVERIFY(db::BundleOpener(waits->store()).open(first)->joined);
    // A changed request is nobody's.
    JoinRequest changed = *request;
    changed.sealingKey = QByteArray(32, 'k');
    const auto twice = db::DeviceStore(team.office().store()).approve(changed, Role::Worker, false);
    QVERIFY(!twice && twice.error().code == ErrorCode::NotTrusted);
}

void BundleRefusalsTest::aCertificateThatEndedMakesNoBundles()
{
    LaptopTeam team;
    TestStore &car = team.join(QStringLiteral("kim"), Role::Lead, true);
    car.clock().setToday(QDate(2027, 11, 3));
    const auto made = db::BundleMaker(car.store()).make({LaptopTeam::idOf(team.office())}, team.newPath());
    QVERIFY(!made && made.error().code == ErrorCode::NotTrusted);
}

REGISTER_TEST(BundleRefusalsTest)
#include "tst_BundleRefusals.moc"

#include "db/store/upkeep/SchemaUpgrade.h"

#include "db/drafts/DraftStore.h"
#include "db/schema/SchemaScripts.h"
#include "db/store/undo/SaveUndo.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/PastStore.h"
#include "tests/support/TestChild.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace model;

namespace
{

/// What a fixture holds: see tests/data/stores/README.md.
struct Holding
{
    QString counts;
    QString state;
};

const Holding asFirst{QStringLiteral("20 362 21 39 25 1 1 2"),
                      QStringLiteral("3f311c7db107d80bbd28b29b83b1eca78ff6d9fb480201085dbd000836a6b4ff")};
const Holding asThird{QStringLiteral("22 362 21 39 27 1 1 2"),
                      QStringLiteral("1fc410c5b81786e573ba4b748e0f0a056ffa97f8e36837c28131faf26b438534")};

QString counts(db::CaseStore &store)
{
    QStringList counted;
    for (const char *table : {"person", "contact", "enrolment", "event", "record", "access", "head", "user"}) {
        counted.append(QString::number(
            store.reader().database().execAndGet(std::string("SELECT count(*) FROM ") + table).getInt()));
    }
    return counted.join(QLatin1Char(' '));
}

/// What the copy that is put aside is called.
QString copyName()
{
    return QStringLiteral("cases.db.before-%1").arg(db::SchemaScripts::current);
}

QStringList copiesIn(const QString &path)
{
    return QDir(path).entryList({QStringLiteral("cases.db.before-*")});
}

/// "" when the store holds all that the fixture holds, upgraded.
QString faultOf(db::CaseStore &store, const Holding &holding = asFirst)
{
    if (*db::SchemaScripts::version(store.reader()) != db::SchemaScripts::current) {
        return QStringLiteral("not upgraded");
    }
    if (counts(store) != holding.counts) {
        return counts(store);
    }
    const auto verified = db::StoreVerification(store).run();
    if (!verified || !verified->findings.isEmpty()) {
        return verified ? verified->findings.join(QLatin1Char('\n')) : verified.error().detail;
    }
    return verified->stateHash == holding.state ? QString() : QStringLiteral("the state is ") + verified->stateHash;
}

QString describe(const Error &error)
{
    return QStringLiteral("error %1 at %2: %3")
        .arg(static_cast<int>(error.code))
        .arg(QFileInfo(error.where).fileName(), error.detail);
}

/// Opens cases.db with the store's own key and does `work` to it, as no opening would.
template <class Work>
void meddle(const support::PastStore &store, Work work)
{
    const auto slots_ = db::KeySlots::load(store.path());
    const auto keys =
        slots_->openWithPassphrase(QStringLiteral("sam"), support::TestStore::passphrase(), db::KeyCost::smallest());
    const auto connection = db::Connection::open(db::StoreFolder{store.path()}.cases(), keys->storeKeys.front().bytes(),
                                                 db::Connection::Mode::Write);
    QVERIFY(connection.has_value());
    const db::Connection::Scope scope(**connection, db::WriteScope::Schema);
    work(**connection);
}

} // namespace

/// A store of an earlier version becomes one of this, whole, or stays as it was.
class SchemaUpgradeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data();
    void keepsEverything();
    void aSaveOfSeveralRecordsIsStillOne();
    void aRecordWithoutItsSaveIsNotLost();
    void putsACopyAsideUntilTheNextOpening();
    void theCopyCanBePutBack();
    void aNewStoreHasNoCopy();
    void aFailureInTheMiddleLeavesItAsItWas();
    void wantOfRoomLeavesItAsItWas_data();
    void wantOfRoomLeavesItAsItWas();
    void aKillLeavesItWhole();
};

void SchemaUpgradeTest::keepsEverything_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<int>("drafts");
    QTest::newRow("version 1") << 1 << 0;
    QTest::newRow("version 2") << 2 << 1;
    QTest::newRow("version 3") << 3 << 1;
}

void SchemaUpgradeTest::keepsEverything()
{
    QFETCH(const int, version);
    QFETCH(const int, drafts);
    support::PastStore past(version);
    const auto store = past.open();
    QVERIFY(store.has_value());
    QCOMPARE(faultOf(**store, version < 3 ? asFirst : asThird), QString());
    QVERIFY((*store)->verdict() == db::Generation::Verdict::Continues);
    QCOMPARE((*store)->reader().database().execAndGet("SELECT count(*) FROM draft").getInt(), drafts);
    QVERIFY(db::DraftStore(**store).save({{}, QStringLiteral("contact"), {}, {}, {}}));
}

void SchemaUpgradeTest::aSaveOfSeveralRecordsIsStillOne()
{
    support::PastStore past(3);
    const auto store = past.open();
    QVERIFY(store.has_value());
    const auto save = SaveId::fromString(QStringLiteral("27456f564c88de1fb00041f54877adf8"));
    db::ChangeLog log((*store)->reader());
    QCOMPARE(log.places().ofSave(*save), (std::vector<qint64>{26, 27}));
    QVERIFY(db::SaveUndo(**store).run(*save, Action::StrikeOut, QStringLiteral("twice")).has_value());
    const char *standing = "SELECT count(*) FROM person WHERE struck IS NULL";
    QCOMPARE((*store)->reader().database().execAndGet(standing).getInt(), 20);
}

void SchemaUpgradeTest::aRecordWithoutItsSaveIsNotLost()
{
    support::PastStore past(3);
    meddle(past, [](db::Connection &connection) {
        connection.execute("PRAGMA foreign_keys=OFF; DELETE FROM save WHERE row = 3");
    });
    QVERIFY(!past.open());
    meddle(past, [](db::Connection &connection) {
        QCOMPARE(*db::SchemaScripts::version(connection), 3);
        QCOMPARE(connection.database().execAndGet("SELECT count(*) FROM record").getInt(), 27);
    });
}

void SchemaUpgradeTest::putsACopyAsideUntilTheNextOpening()
{
    support::PastStore past(1);
    QVERIFY(past.open());
    QCOMPARE(copiesIn(past.path()), QStringList{copyName()});
    QVERIFY(!past.open(QStringLiteral("sam"), "wrong horse battery"));
    QCOMPARE(copiesIn(past.path()).size(), 1);
    const auto again = past.open();
    QCOMPARE(faultOf(**again), QString());
    QCOMPARE(copiesIn(past.path()), QStringList());
}

void SchemaUpgradeTest::theCopyCanBePutBack()
{
    support::PastStore past(1);
    QVERIFY(past.open());
    const QString cases = db::StoreFolder{past.path()}.cases();
    QVERIFY(QFile::remove(cases));
    QVERIFY(QFile::rename(QDir(past.path()).filePath(copyName()), cases));
    meddle(past, [](db::Connection &connection) { QCOMPARE(*db::SchemaScripts::version(connection), 1); });
    const auto store = past.open(QStringLiteral("ben"), "another long phrase");
    QVERIFY(store.has_value());
    QCOMPARE(counts(**store).section(QLatin1Char(' '), 0, 4), QStringLiteral("20 362 21 39 25"));
}

void SchemaUpgradeTest::aNewStoreHasNoCopy()
{
    support::TestStore test;
    QCOMPARE(copiesIn(test.path()), QStringList());
}

void SchemaUpgradeTest::aFailureInTheMiddleLeavesItAsItWas()
{
    support::PastStore past(1);
    // The last of the script's tables is there already: what comes before it has to be undone.
    meddle(past,
           [](db::Connection &connection) { connection.execute("CREATE TABLE user_setting (x INTEGER) STRICT"); });
    QVERIFY(!past.open());
    meddle(past, [](db::Connection &connection) {
        QCOMPARE(*db::SchemaScripts::version(connection), 1);
        const char *drafts = "SELECT count(*) FROM sqlite_schema WHERE name = 'draft'";
        QCOMPARE(connection.database().execAndGet(drafts).getInt(), 0);
        connection.execute("DROP TABLE user_setting");
    });
    const auto store = past.open();
    QVERIFY(store.has_value());
    QCOMPARE(faultOf(**store), QString());
}

void SchemaUpgradeTest::wantOfRoomLeavesItAsItWas_data()
{
    QTest::addColumn<int>("most");
    QTest::addColumn<bool>("opens");
    QTest::newRow("not even for the keys") << 1000 << false;
    QTest::newRow("for some of the copy") << 100'000 << false;
    QTest::newRow("for nearly all of the copy") << 479'231 << false;
    QTest::newRow("for all of it") << 2'000'000 << true;
}

void SchemaUpgradeTest::wantOfRoomLeavesItAsItWas()
{
    QFETCH(const int, most);
    QFETCH(const bool, opens);
    support::PastStore past(1);
    QProcess child;
    support::TestChild::start(child, QStringLiteral("open"), {past.path(), QStringLiteral("1"), QString::number(most)});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitCode() == 0, opens);
    QCOMPARE(copiesIn(past.path()).size(), opens ? 1 : 0);
    meddle(past, [opens](db::Connection &connection) {
        QCOMPARE(*db::SchemaScripts::version(connection), opens ? db::SchemaScripts::current : 1);
    });
    const auto store = past.open();
    QVERIFY(store.has_value());
    QCOMPARE(faultOf(**store), QString());
}

void SchemaUpgradeTest::aKillLeavesItWhole()
{
    for (int i = 0; i < 20; ++i) {
        support::PastStore past(1);
        QProcess child;
        support::TestChild::start(child, QStringLiteral("open"), {past.path(), QString::number(i)});
        QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(80)));
        child.kill();
        child.waitForFinished();
        const auto store = past.open();
        QVERIFY2(store.has_value(), qPrintable(store ? QString() : describe(store.error())));
        QCOMPARE(faultOf(**store), QString());
    }
}

REGISTER_TEST(SchemaUpgradeTest)
#include "tst_SchemaUpgrade.moc"

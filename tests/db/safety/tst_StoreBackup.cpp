#include "tests/support/StoreWork.h"

#include "db/access/UserStore.h"
#include "db/backup/BackupArchive.h"
#include "db/backup/BackupFolder.h"
#include "db/backup/StoreBackup.h"
#include "db/backup/StoreRestoration.h"
#include "db/files/FileHash.h"
#include "db/madeup/CaseloadPourer.h"
#include "tests/support/TestChild.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace model;

class StoreBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRestoredBackupHoldsTheSame();
    void aFailedBackupLeavesTheOlderOne();
    void aDamagedBackupIsRefused();
    void aBackupIsRestoredIntoANewFolderOnly();
    void aWrongPassphraseRestoresNothing();
    void onlySomeRolesMay();
    void whatWasPutTogetherWithoutTheKeyIsRefused_data();
    void whatWasPutTogetherWithoutTheKeyIsRefused();
    void anOlderBackupIsToldFromTheNewest();
    void whatAKilledBackupLeftIsRemovedByTheNext();
    void aKillLeavesAWholeBackupAndTheStore();
};

namespace
{

QString stateOf(db::CaseStore &store)
{
    const auto outcome = db::Replay(store.reader()).run();
    return outcome && outcome->findings.isEmpty() ? outcome->tables.toString() : QStringLiteral("unsound");
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<db::RestoredStore> restore(support::TestStore &test, const QString &file, const QString &folder,
                                  const QByteArray &passphrase = "correct horse battery")
{
    return db::StoreRestoration(test.environment())
        .restore(file, folder, QStringLiteral("sam"), support::TestStore::passphrase(passphrase));
}

/// A backup taken apart by somebody who can compute plain hashes and write the file, but has no key.
struct Parts
{
    explicit Parts(const QString &backup)
    {
        const auto archive = db::BackupArchive::open(backup);
        QDir(folder.path()).mkpath(QStringLiteral("files"));
        QVERIFY(archive.has_value() && archive->extract(folder.path()));
        manifest = archive->manifest();
    }
    [[nodiscard]] QString file(const QString &name) const { return folder.filePath(name); }
    /// Takes the file from another backup and gives the manifest its hash.
    void take(const QString &name, const Parts &from)
    {
        QFile::remove(file(name));
        QVERIFY(QFile::copy(from.file(name), file(name)));
        for (auto &entry : manifest.entries) {
            if (entry.name == name) {
                entry = {name, QFileInfo(file(name)).size(), *db::FileHash::ofFile(file(name))};
            }
        }
    }
    QTemporaryDir folder;
    db::BackupManifest manifest;
};

const QString casesFile = QStringLiteral("cases.db");
const QString keysFile = QStringLiteral("keys.json");

/// Two backups of one store, each with a note sealed in a file: the second has a user, a person and a document more.
struct TwoBackups
{
    TwoBackups()
    {
        QVERIFY(test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), {})));
        QVERIFY(db::StoreBackup(test.store()).write(monday));
        test.clock().setToday(QDate(2026, 11, 3));
        QVERIFY(db::UserStore(test.store())
                    .add(QStringLiteral("ben"), Role::Worker, support::TestStore::passphrase("another long phrase")));
        QVERIFY(test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), {})));
        QVERIFY(db::StoreBackup(test.store()).write(tuesday));
    }
    support::TestStore test;
    QTemporaryDir folder;
    QString monday = folder.filePath(QStringLiteral("monday.backup"));
    QString tuesday = folder.filePath(QStringLiteral("tuesday.backup"));
};

} // namespace

void StoreBackupTest::aRestoredBackupHoldsTheSame()
{
    support::TestStore test;
    MadeUpCaseload caseload(3, 20, QDate(2026, 11, 2));
    QVERIFY(db::CaseloadPourer(test.store()).pour(caseload).has_value());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    const auto bytes = db::StoreBackup(test.store()).write(file);
    QVERIFY(bytes.has_value());
    QCOMPARE(*bytes, QFileInfo(file).size());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{QStringLiteral("monday.backup")});
    // What is saved later is not in it.
    const QString state = stateOf(test.store());
    QVERIFY(test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), {})).has_value());
    const auto restored = restore(test, file, folder.filePath(QStringLiteral("r.alongside")));
    QVERIFY(restored.has_value());
    db::CaseStore &copy = *restored->store;
    QCOMPARE(stateOf(copy), state);
    QCOMPARE(int(copy.verdict()), int(db::Generation::Verdict::Restored));
    QVERIFY(copy.session().incarnation != test->session().incarnation);
    QCOMPARE(support::StoreWork::faults(copy), QString());
}

void StoreBackupTest::aFailedBackupLeavesTheOlderOne()
{
    support::TestStore test;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    QVERIFY(db::StoreBackup(test.store()).write(file).has_value());
    const QByteArray before = contentOf(file);
    const auto stopped = db::StoreBackup(test.store()).write(file, [] { return true; });
    QVERIFY(!stopped.has_value());
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(contentOf(file), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    const auto nowhere = db::StoreBackup(test.store()).write(file + QStringLiteral("/below"));
    QVERIFY(!nowhere.has_value());
    QCOMPARE(nowhere.error().code, ErrorCode::CannotWrite);
}

void StoreBackupTest::aDamagedBackupIsRefused()
{
    support::TestStore test;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    QVERIFY(db::StoreBackup(test.store()).write(file).has_value());
    const QByteArray sound = contentOf(file);
    const QString target = folder.filePath(QStringLiteral("r.alongside"));
    for (qsizetype at = 40; at < sound.size(); at += sound.size() / 25) {
        QByteArray damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x41);
        QFile written(file);
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate));
        written.write(damaged);
        written.close();
        const auto restored = restore(test, file, target);
        QVERIFY2(!restored.has_value(), qPrintable(QString::number(at)));
        QCOMPARE(restored.error().code, ErrorCode::FileMalformed);
        QVERIFY(!QDir(target).exists());
    }
}

void StoreBackupTest::aBackupIsRestoredIntoANewFolderOnly()
{
    support::TestStore test;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    QVERIFY(db::StoreBackup(test.store()).write(file).has_value());
    for (const QString &taken : {test->folder().path, folder.path()}) {
        const auto restored = restore(test, file, taken);
        QVERIFY(!restored.has_value());
        QCOMPARE(restored.error().code, ErrorCode::StoreExists);
    }
    QVERIFY(QFile::exists(file));
}

void StoreBackupTest::aWrongPassphraseRestoresNothing()
{
    support::TestStore test;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    const QString target = folder.filePath(QStringLiteral("r.alongside"));
    QVERIFY(db::StoreBackup(test.store()).write(file).has_value());
    QVERIFY(QDir().mkpath(target));
    const auto restored = restore(test, file, target, "correct horse batterz");
    QVERIFY(!restored.has_value());
    QCOMPARE(restored.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(QDir(target).exists() && QDir(target).isEmpty());
}

void StoreBackupTest::onlySomeRolesMay()
{
    support::TestStore test(1, Role::Analyst);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    const auto backup = db::StoreBackup(test.store()).write(file);
    QCOMPARE(backup.has_value(), may(Role::Analyst, Action::BackupStore));
    QCOMPARE(QFile::exists(file), may(Role::Analyst, Action::BackupStore));
}

void StoreBackupTest::whatWasPutTogetherWithoutTheKeyIsRefused_data()
{
    using Change = std::function<void(Parts & newer, const Parts &older)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("restores");
    QTest::newRow("nothing changed") << Change([](Parts &, const Parts &) {}) << true;
    QTest::newRow("the older database") << Change([](Parts &newer, const Parts &older) {
        newer.take(casesFile, older);
    }) << false;
    QTest::newRow("the older key slots") << Change([](Parts &newer, const Parts &older) {
        newer.take(keysFile, older);
    }) << false;
    QTest::newRow("both, with the newer day") << Change([](Parts &newer, const Parts &older) {
        newer.take(casesFile, older);
        newer.take(keysFile, older);
    }) << false;
    QTest::newRow("another day") << Change([](Parts &newer, const Parts &) {
        newer.manifest.made = newer.manifest.made.addDays(1);
    }) << false;
    QTest::newRow("more records said") << Change([](Parts &newer, const Parts &) { ++newer.manifest.copied.seq; })
                                       << false;
    QTest::newRow("more openings said") << Change([](Parts &newer, const Parts &) { ++newer.manifest.copied.number; })
                                        << false;
    QTest::newRow("another end of the log said") << Change([](Parts &newer, const Parts &older) {
        newer.manifest.copied.rolling = older.manifest.copied.rolling;
    }) << false;
    QTest::newRow("a file more") << Change([](Parts &newer, const Parts &) {
        const QString name = QStringLiteral("files/1f");
        QVERIFY(QFile::copy(newer.file(keysFile), newer.file(name)));
        newer.manifest.entries.append(
            {name, QFileInfo(newer.file(name)).size(), *db::FileHash::ofFile(newer.file(name))});
    }) << false;
    QTest::newRow("the older seal") << Change([](Parts &newer, const Parts &older) {
        newer.manifest.seal = older.manifest.seal;
    }) << false;
    QTest::newRow("no seal") << Change([](Parts &newer, const Parts &) { newer.manifest.seal.clear(); }) << false;
}

void StoreBackupTest::whatWasPutTogetherWithoutTheKeyIsRefused()
{
    using Change = std::function<void(Parts & newer, const Parts &older)>;
    QFETCH(const Change, change);
    QFETCH(const bool, restores);
    TwoBackups backups;
    Parts newer(backups.tuesday);
    change(newer, Parts(backups.monday));
    const QString forged = backups.folder.filePath(QStringLiteral("forged.backup"));
    QVERIFY(db::BackupArchive::write(forged, newer.folder.path(), newer.manifest));
    const QString target = backups.folder.filePath(QStringLiteral("r.alongside"));
    const auto restored = restore(backups.test, forged, target);
    QCOMPARE(restored.has_value(), restores);
    if (!restores) {
        QCOMPARE(restored.error().code, ErrorCode::FileMalformed);
        QCOMPARE(restored.error().detail, QStringLiteral("not_as_backed_up"));
        QVERIFY(!QDir(target).exists());
    }
}

void StoreBackupTest::anOlderBackupIsToldFromTheNewest()
{
    TwoBackups backups;
    support::TestStore &test = backups.test;
    const QString target = backups.folder.filePath(QStringLiteral("r.alongside"));
    const auto older = restore(test, backups.monday, target);
    QVERIFY(older.has_value());
    QCOMPARE(older->made, QDate(2026, 11, 2));
    // A user and a person since.
    QCOMPARE(older->recordsMissing(test.store()).value(), std::optional<qint64>(2));
    const db::StoreFolder folder = test->folder();
    test.close();
    QCOMPARE(older->recordsMissing(folder), std::optional<qint64>(2));
    QVERIFY(test.open());
    const auto newest = restore(test, backups.tuesday, backups.folder.filePath(QStringLiteral("t.alongside")));
    QVERIFY(newest.has_value());
    QCOMPARE(newest->made, QDate(2026, 11, 3));
    QCOMPARE(newest->recordsMissing(test.store()).value(), std::optional<qint64>(0));
    // Of another team's store nothing is told.
    support::TestStore other(2);
    QCOMPARE(newest->recordsMissing(other.store()).value(), std::optional<qint64>());
    QCOMPARE(newest->recordsMissing(other->folder()), std::optional<qint64>());
}

void StoreBackupTest::whatAKilledBackupLeftIsRemovedByTheNext()
{
    support::TestStore test;
    const QTemporaryDir folder;
    const QDir left(folder.filePath(QStringLiteral(".alongside-backup-aBcDeF")));
    QVERIFY(left.mkpath(QStringLiteral("files")));
    QFile half(left.filePath(casesFile));
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.close();
    // Another program makes one at the same time: its folder stays.
    const auto underWay = db::BackupFolder::make(folder.path());
    QVERIFY(underWay.has_value());
    QVERIFY(!left.exists());
    QVERIFY(left.mkpath(QStringLiteral("files")));
    QVERIFY(db::StoreBackup(test.store()).write(folder.filePath(QStringLiteral("monday.backup"))));
    QVERIFY(!left.exists());
    QVERIFY(QDir(underWay->path()).exists());
}

void StoreBackupTest::aKillLeavesAWholeBackupAndTheStore()
{
    support::TestStore test;
    QVERIFY(test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), {})));
    const QString file = support::StoreWork::backupOf(test.path());
    const QDir beside(QFileInfo(file).path());
    const QString state = stateOf(test.store());
    test.close();
    int half = 0;
    for (int i = 0; i < 20; ++i) {
        QProcess child;
        support::TestChild::start(child, QStringLiteral("backup"), {test.path(), QString::number(i)});
        QVERIFY(child.waitForReadyRead(20'000));
        QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(60)));
        child.kill();
        child.waitForFinished();
        half += beside.entryList({QStringLiteral(".alongside-backup-*")}, QDir::Dirs | QDir::Hidden).size() > 0 ? 1 : 0;
        const QTemporaryDir folder;
        const auto restored = restore(test, file, folder.filePath(QStringLiteral("r.alongside")));
        QVERIFY2(restored.has_value(), qPrintable(QString::number(i)));
        QCOMPARE(stateOf(*restored->store), state);
    }
    QVERIFY(half >= 1); // some were killed in the middle
    QVERIFY(test.open());
    QCOMPARE(support::StoreWork::faults(test.store()), QString());
    QVERIFY(db::StoreBackup(test.store()).write(file));
    QCOMPARE(beside.entryList({QStringLiteral(".alongside-backup-*")}, QDir::Dirs | QDir::Hidden), QStringList());
}

REGISTER_TEST(StoreBackupTest)
#include "tst_StoreBackup.moc"

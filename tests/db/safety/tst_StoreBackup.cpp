#include "tests/support/StoreWork.h"

#include "db/backup/StoreBackup.h"
#include "db/backup/StoreRestoration.h"
#include "db/madeup/CaseloadPourer.h"
#include "tests/support/TestRegistry.h"

#include <QTest>

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

Result<std::unique_ptr<db::CaseStore>> restore(support::TestStore &test, const QString &file, const QString &folder,
                                               const QByteArray &passphrase = "correct horse battery")
{
    return db::StoreRestoration(test.environment())
        .restore(file, folder, QStringLiteral("sam"), support::TestStore::passphrase(passphrase));
}

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
    QCOMPARE(stateOf(**restored), state);
    QCOMPARE(int((*restored)->verdict()), int(db::Generation::Verdict::Restored));
    QVERIFY((*restored)->session().incarnation != test->session().incarnation);
    QCOMPARE(support::StoreWork::faults(**restored), QString());
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

REGISTER_TEST(StoreBackupTest)
#include "tst_StoreBackup.moc"

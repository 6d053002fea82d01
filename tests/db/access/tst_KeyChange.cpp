#include "db/store/upkeep/KeyChange.h"

#include "db/access/UserCells.h"
#include "db/access/UserStore.h"
#include "db/backup/BackupArchive.h"
#include "db/backup/StoreBackup.h"
#include "db/backup/StoreRestoration.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestChild.h"
#include "tests/support/TestRegistry.h"

#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace model;

namespace
{

const QString ben = QStringLiteral("ben");
const QByteArray bensWords = "another long phrase";

/// A store with ben and cai in it besides sam.
void addUsers(support::TestStore &test)
{
    QVERIFY(db::UserStore(test.store()).add(ben, Role::Worker, support::TestStore::passphrase(bensWords)));
    QVERIFY(db::UserStore(test.store())
                .add(QStringLiteral("cai"), Role::Worker, support::TestStore::passphrase("a third long phrase")));
    QVERIFY(
        test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), QStringLiteral("a note"))));
}

/// Whether the keys that `words` open in the keys.json of `keysFolder` open the cases.db in `folder`.
bool opensTheCases(const QString &folder, const QString &keysFolder, const QString &user, const QByteArray &words)
{
    const auto slots_ = db::KeySlots::load(keysFolder);
    const auto keys = slots_->openWithPassphrase(user, support::TestStore::passphrase(words), db::KeyCost::smallest());
    return keys && std::ranges::any_of(keys->storeKeys, [&folder](const db::SecureBytes &key) {
               return db::Connection::open(db::StoreFolder{folder}.cases(), key.bytes(), db::Connection::Mode::Write)
                   .has_value();
           });
}
bool opensTheCases(support::TestStore &test, const QString &keysFolder, const QString &user, const QByteArray &words)
{
    return opensTheCases(test.path(), keysFolder, user, words);
}

/// A folder with the keys.json that the store has now.
std::unique_ptr<QTemporaryDir> keptKeys(support::TestStore &test)
{
    auto kept = std::make_unique<QTemporaryDir>();
    return QFile::copy(test.path() + QStringLiteral("/keys.json"), kept->filePath(QStringLiteral("keys.json")))
               ? std::move(kept)
               : nullptr;
}

QString stateOf(support::TestStore &test)
{
    const auto verified = db::StoreVerification(test.store()).run();
    return verified && verified->findings.isEmpty() ? verified->stateHash : QStringLiteral("unsound");
}

QString faultOf(support::TestStore &test)
{
    if (!(test->verdict() == db::Generation::Verdict::Continues)) {
        return QStringLiteral("taken for a restored store");
    }
    return support::StoreWork::faults(test.store());
}

} // namespace

/// Somebody who was removed kept a copy of the keys: it opens nothing that was copied after.
class KeyChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysThatWereKeptOpenNothing();
    void theOthersGoOn();
    void removingTwoInOneGo();
    void noBackupOpensWithAKeyThatWasKept_data();
    void noBackupOpensWithAKeyThatWasKept();
    void aSlotLeftToSomebodyRemovedGoesAtTheNextOpening();
    void aFullDiskPutsTheChangeOff();
    void goesOnWhereItWasCutShort_data();
    void goesOnWhereItWasCutShort();
    void aKillLeavesTheStoreWhole();
    void whatAKillLeftHalfWrittenGoes();
};

void KeyChangeTest::keysThatWereKeptOpenNothing()
{
    support::TestStore test;
    addUsers(test);
    test.close();
    const QTemporaryDir kept;
    QVERIFY(QFile::copy(test.path() + QStringLiteral("/keys.json"), kept.filePath(QStringLiteral("keys.json"))));
    QVERIFY(opensTheCases(test, kept.path(), ben, bensWords));
    QVERIFY(test.open());
    QVERIFY(db::UserStore(test.store()).remove(ben));
    test.close();
    QVERIFY(!opensTheCases(test, kept.path(), ben, bensWords));
    QVERIFY(!opensTheCases(test, kept.path(), QStringLiteral("sam"), "correct horse battery")); // the old key for all
    QVERIFY(opensTheCases(test, test.path(), QStringLiteral("sam"), "correct horse battery"));
    QVERIFY(!QFile::exists(test.path() + QStringLiteral("/cases.db-wal")));
    QCOMPARE(test.open(ben, bensWords).error().code, ErrorCode::WrongPassphrase);
}

void KeyChangeTest::theOthersGoOn()
{
    support::TestStore test;
    addUsers(test);
    const auto before = db::StoreVerification(test.store()).run();
    QVERIFY(db::UserStore(test.store()).remove(ben));
    // The store is used as before until it is closed.
    QVERIFY(
        test->commit(Action::Import, support::StoreWork::personWithContact(test.store(), QStringLiteral("another"))));
    QVERIFY(db::UserStore(test.store())
                .add(QStringLiteral("dee"), Role::Worker, support::TestStore::passphrase("a fourth long phrase")));
    for (const auto &[user, words] :
         {std::pair("sam", "correct horse battery"), {"cai", "a third long phrase"}, {"dee", "a fourth long phrase"}}) {
        test.close();
        QVERIFY2(test.open(QLatin1StringView(user), words), user);
        QVERIFY(!test->keySlots().isRotating());
        QCOMPARE(test->keys().storeKeys.size(), 1U);
        QVERIFY(test->verdict() == db::Generation::Verdict::Continues);
    }
    test.close();
    QVERIFY(test.open());
    QCOMPARE(faultOf(test), QString());
    QCOMPARE(test->reader().database().execAndGet("SELECT count(*) FROM person").getInt(), 2);
}

void KeyChangeTest::removingTwoInOneGo()
{
    support::TestStore test;
    addUsers(test);
    QVERIFY(db::UserStore(test.store()).remove(ben));
    const QTemporaryDir kept; // with the new key that waits
    QVERIFY(QFile::copy(test.path() + QStringLiteral("/keys.json"), kept.filePath(QStringLiteral("keys.json"))));
    QVERIFY(db::UserStore(test.store()).remove(QStringLiteral("cai")));
    test.close();
    QVERIFY(!opensTheCases(test, kept.path(), QStringLiteral("cai"), "a third long phrase"));
    QVERIFY(test.open());
    QCOMPARE(faultOf(test), QString());
}

void KeyChangeTest::noBackupOpensWithAKeyThatWasKept_data()
{
    QTest::addColumn<bool>("meanwhile");
    QTest::newRow("removed before the backup, the store not closed since") << false;
    QTest::newRow("removed while the backup is made") << true;
}

void KeyChangeTest::noBackupOpensWithAKeyThatWasKept()
{
    QFETCH(const bool, meanwhile);
    support::TestStore test;
    addUsers(test);
    const auto kept = keptKeys(test);
    QVERIFY(opensTheCases(test, kept->path(), ben, bensWords));
    bool removed = !meanwhile;
    if (removed) {
        QVERIFY(db::UserStore(test.store()).remove(ben));
    }
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("monday.backup"));
    QVERIFY(db::StoreBackup(test.store()).write(file, [&] {
        removed = removed || db::UserStore(test.store()).remove(ben).has_value();
        return false;
    }));
    QVERIFY(removed);
    // What is in the file, looked at without opening it as a store.
    const QDir unpacked(folder.filePath(QStringLiteral("unpacked")));
    QVERIFY(unpacked.mkpath(QStringLiteral("files")));
    QVERIFY(db::BackupArchive::open(file)->extract(unpacked.path()));
    QVERIFY(!opensTheCases(unpacked.path(), kept->path(), ben, bensWords));
    QVERIFY(!opensTheCases(unpacked.path(), kept->path(), QStringLiteral("sam"), "correct horse battery"));
    QVERIFY(!db::KeySlots::load(unpacked.path())->isRotating());
    const db::StoreRestoration restoration(test.environment());
    const QString target = folder.filePath(QStringLiteral("r.alongside"));
    QCOMPARE(restoration.restore(file, target, ben, support::TestStore::passphrase(bensWords)).error().code,
             ErrorCode::WrongPassphrase);
    const auto restored = restoration.restore(file, target, QStringLiteral("sam"), support::TestStore::passphrase());
    QVERIFY(restored.has_value());
    QCOMPARE(support::StoreWork::faults(*restored->store), QString());
    // The store itself goes on with its old key until it is closed.
    QCOMPARE(faultOf(test), QString());
    QVERIFY(test->keySlots().isRotating());
    test.close();
    QVERIFY(!opensTheCases(test, kept->path(), ben, bensWords));
    QVERIFY(test.open());
}

void KeyChangeTest::aSlotLeftToSomebodyRemovedGoesAtTheNextOpening()
{
    support::TestStore test;
    addUsers(test);
    const auto kept = keptKeys(test);
    const auto users = db::UserStore(test.store()).list();
    const auto gone = std::ranges::find(*users, ben, &User::name);
    // As a crash leaves it between the two halves of removing somebody.
    QVERIFY(test->commit(
        Action::ManageUsers,
        db::CompartmentChange{test->adminFile(), Compartment::AdminFile, {db::markRemoved(gone->id)}, {}}));
    QVERIFY(test->keySlots().users().contains(gone->id));
    test.close();
    // Whoever opens the store next sweeps, also who may not change users.
    QVERIFY(test.open(QStringLiteral("cai"), "a third long phrase"));
    QVERIFY(!test->keySlots().users().contains(gone->id));
    QCOMPARE(test->keySlots().users().size(), 2);
    test.close();
    QVERIFY(!opensTheCases(test, kept->path(), ben, bensWords));
    QVERIFY(test.open());
    QVERIFY(!test->keySlots().isRotating());
    QCOMPARE(faultOf(test), QString());
}

void KeyChangeTest::aFullDiskPutsTheChangeOff()
{
#ifdef Q_OS_WIN
    QSKIP("Windows has no limit on the size of a process's files.");
#endif
    int off = 0;
    int done = 0;
    for (qint64 limit = 20'000; done == 0; limit = limit * 7 / 4) {
        support::TestStore test;
        addUsers(test);
        const QString state = stateOf(test);
        const auto kept = keptKeys(test);
        test.close();
        QProcess child;
        support::TestChild::start(child, QStringLiteral("remove"),
                                  {test.path(), QStringLiteral("1"), ben, QString::number(limit)});
        QVERIFY(child.waitForFinished(60'000));
        QCOMPARE(child.readAllStandardOutput(), QByteArray("removed\nclosed\n"));
        const bool put = db::KeySlots::load(test.path())->isRotating();
        off += put ? 1 : 0;
        done += put ? 0 : 1;
        // The disk stays full: the others come in all the same, and the one who was removed does not.
        QProcess again;
        support::TestChild::start(
            again, QStringLiteral("open"),
            {test.path(), QStringLiteral("2"), QString::number(std::max<qint64>(limit, 100'000))});
        QVERIFY(again.waitForFinished(60'000));
        QCOMPARE(again.readAllStandardOutput(), QByteArray("open\n"));
        QCOMPARE(test.open(ben, bensWords).error().code, ErrorCode::WrongPassphrase);
        // There is room again.
        QVERIFY2(test.open(), qPrintable(QString::number(limit)));
        QVERIFY(!test->keySlots().isRotating());
        QVERIFY(test->verdict() == db::Generation::Verdict::Continues);
        QVERIFY(stateOf(test) != state); // ben's removal is in it
        QCOMPARE(faultOf(test), QString());
        test.close();
        QVERIFY(!opensTheCases(test, kept->path(), ben, bensWords));
        QVERIFY(test.open(QStringLiteral("cai"), "a third long phrase"));
    }
    QVERIFY2(off >= 4, qPrintable(QString::number(off)));
}

void KeyChangeTest::goesOnWhereItWasCutShort_data()
{
    QTest::addColumn<bool>("rewritten");
    QTest::addColumn<bool>("generation");
    QTest::newRow("before the database was rewritten") << false << false;
    QTest::newRow("after that") << true << false;
    QTest::newRow("after the generation as well") << true << true;
}

void KeyChangeTest::goesOnWhereItWasCutShort()
{
    QFETCH(const bool, rewritten);
    QFETCH(const bool, generation);
    support::TestStore test;
    addUsers(test);
    test.close();
    {
        auto slots_ = db::KeySlots::load(test.path());
        auto keys = slots_->openWithPassphrase(QStringLiteral("sam"), support::TestStore::passphrase(),
                                               db::KeyCost::smallest());
        support::SeededRandom random(9);
        QVERIFY(slots_->beginRotation(*keys, db::SecureBytes::random(32, random)));
        const db::StoreFolder folder{test.path()};
        const std::span<const unsigned char> next = keys->storeKeys.back().bytes();
        QVERIFY(!rewritten || db::Connection::changeKey(folder.cases(), keys->storeKeys.front().bytes(), next));
        const auto kept = db::Generation::read(folder.generation(), keys->storeKeys.front());
        QVERIFY(!generation || kept->write(folder.generation(), keys->storeKeys.back()));
    }
    QVERIFY(test.open());
    QVERIFY(!test->keySlots().isRotating());
    QCOMPARE(faultOf(test), QString());
    test.close();
    QVERIFY(test.open(ben, bensWords));
    QVERIFY(test->verdict() == db::Generation::Verdict::Continues);
}

void KeyChangeTest::aKillLeavesTheStoreWhole()
{
    for (int i = 0; i < 20; ++i) {
        support::TestStore test;
        addUsers(test);
        test.close();
        QProcess child;
        support::TestChild::start(child, QStringLiteral("remove"), {test.path(), QString::number(i), ben});
        if (i % 2 == 0) {
            QVERIFY(child.waitForReadyRead(20'000));
        }
        QThread::msleep(static_cast<unsigned long>(QRandomGenerator::global()->bounded(i % 2 == 0 ? 25 : 60)));
        child.kill();
        child.waitForFinished();
        const bool removed = child.readAllStandardOutput().contains("removed");
        QVERIFY2(test.open(), qPrintable(QString::number(i)));
        const int marked = test->reader().database().execAndGet("SELECT count(*) FROM user WHERE removed = 1").getInt();
        QVERIFY(marked == 1 || !removed);
        QCOMPARE(test->keySlots().users().size(), marked == 1 ? 2 : 3);
        test.close();
        QVERIFY(test.open());
        QVERIFY(!test->keySlots().isRotating());
        QCOMPARE(faultOf(test), QString());
        test.close();
        QVERIFY(test.open(QStringLiteral("cai"), "a third long phrase"));
    }
}

void KeyChangeTest::whatAKillLeftHalfWrittenGoes()
{
    support::TestStore test;
    test.close();
    const QDir folder(test.path());
    for (const char *name : {"keys.json.aBcDeF", "generation.xyzXYZ", "tries.json.qqqqqq", "generation.mine", "lock"}) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(test.open());
    const QStringList names{QStringLiteral("keys.json.*"), QStringLiteral("generation.*"),
                            QStringLiteral("tries.json.*")};
    // What we did not make is not ours to remove.
    QCOMPARE(folder.entryList(names, QDir::Files), QStringList{QStringLiteral("generation.mine")});
}

REGISTER_TEST(KeyChangeTest)
#include "tst_KeyChange.moc"

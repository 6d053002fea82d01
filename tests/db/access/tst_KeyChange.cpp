#include "db/store/upkeep/KeyChange.h"

#include "db/access/UserStore.h"
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

/// Whether the keys that `words` open in the keys.json of `keysFolder` open the cases.db of the test's store.
bool opensTheCases(support::TestStore &test, const QString &keysFolder, const QString &user, const QByteArray &words)
{
    const auto slots_ = db::KeySlots::load(keysFolder);
    const auto keys = slots_->openWithPassphrase(user, support::TestStore::passphrase(words), db::KeyCost::smallest());
    return keys && std::ranges::any_of(keys->storeKeys, [&test](const db::SecureBytes &key) {
               return db::Connection::open(db::StoreFolder{test.path()}.cases(), key.bytes(),
                                           db::Connection::Mode::Write)
                   .has_value();
           });
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
        QVERIFY(!test->keySlots().isRotating());
        const QList<UserId> left = test->keySlots().users();
        QVERIFY(removed ? left.size() == 2 : left.size() >= 2);
        if (test->reader().database().execAndGet("SELECT count(*) FROM user WHERE removed = 1").getInt() == 1 &&
            left.size() == 3) {
            // Between the tables and the slots; the next change of users sweeps it up.
            QVERIFY(db::UserStore(test.store()).changeRole(QStringLiteral("cai"), Role::Lead));
            test.close();
            QVERIFY(test.open());
        }
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

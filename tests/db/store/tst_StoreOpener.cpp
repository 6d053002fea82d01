#include "db/access/AccessLog.h"
#include "db/access/UserStore.h"
#include "tests/support/TestStore.h"

#include "tests/support/TestRegistry.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ErrorCode;

class StoreOpenerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theSheetOpensAndGivesANewPassphrase();
    void theSheetOfAnotherStoreDoesNotOpen();
    void theSheetNeedsAUserWhoIsThere();
    void theSheetDoesNotLetARemovedUserIn();

private:
    [[nodiscard]] db::StoreOpener opener()
    {
        return db::StoreOpener({m_clock, m_random, db::KeyCost::smallest(), db::KeyCost::smallest(), {}});
    }
    [[nodiscard]] QString path() const { return m_folder->filePath(u"team.alongside"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    support::ManualClock m_clock{QDate(2026, 11, 2)};
    support::SeededRandom m_random{7};
    QString m_sheet;
};

void StoreOpenerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto created =
        opener().create(path(), {u"Sam Reed"_s, support::TestStore::passphrase(), model::Role::Manager, u"North"_s});
    QVERIFY(created.has_value());
    m_sheet = created->recovery.text();
}

void StoreOpenerTest::theSheetOpensAndGivesANewPassphrase()
{
    {
        const auto store = opener().openWithRecovery(path(), u" sam reed "_s, *db::RecoverySecret::fromText(m_sheet));
        QVERIFY(store.has_value());
        QCOMPARE((*store)->session().userName, u"Sam Reed"_s);
        QCOMPARE((*store)->session().role, model::Role::Manager);
        const auto set = db::UserStore(**store).setPassphrase({}, support::TestStore::passphrase("another long one"));
        QVERIFY(set.has_value());
        const auto log = db::AccessLog(**store).page(10);
        QVERIFY(log.has_value());
        QCOMPARE(log->last().action, u"recovery"_s);
    }
    const auto old = opener().open(path(), u"Sam Reed"_s, support::TestStore::passphrase());
    QVERIFY(!old);
    QCOMPARE(old.error().code, ErrorCode::WrongPassphrase);
    QVERIFY(opener().open(path(), u"Sam Reed"_s, support::TestStore::passphrase("another long one")).has_value());
}

void StoreOpenerTest::theSheetOfAnotherStoreDoesNotOpen()
{
    const auto store = opener().openWithRecovery(path(), u"Sam Reed"_s, db::RecoverySecret::random(m_random));
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::WrongPassphrase);
    QCOMPARE(store.error().where, u"recovery sheet"_s);
}

void StoreOpenerTest::theSheetNeedsAUserWhoIsThere()
{
    const auto store = opener().openWithRecovery(path(), u"Nobody"_s, *db::RecoverySecret::fromText(m_sheet));
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::UnknownUser);
    QCOMPARE(store.error().where, u"user"_s);
}

void StoreOpenerTest::theSheetDoesNotLetARemovedUserIn()
{
    {
        const auto store = opener().open(path(), u"Sam Reed"_s, support::TestStore::passphrase());
        QVERIFY(store.has_value());
        db::UserStore users(**store);
        const auto added = users.add(u"Alex"_s, model::Role::Worker, support::TestStore::passphrase("twelve or more"));
        QVERIFY(added.has_value());
        QVERIFY(users.remove(u"Alex"_s).has_value());
    }
    const auto store = opener().openWithRecovery(path(), u"Alex"_s, *db::RecoverySecret::fromText(m_sheet));
    QVERIFY(!store);
    QCOMPARE(store.error().code, ErrorCode::UnknownUser);
}

REGISTER_TEST(StoreOpenerTest)

#include "tst_StoreOpener.moc"

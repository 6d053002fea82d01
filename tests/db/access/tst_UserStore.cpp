#include "db/access/UserStore.h"

#include "db/access/AccessLog.h"
#include "db/verification/StoreVerification.h"

#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using model::ErrorCode;
using model::Role;
using support::TestStore;

namespace
{

constexpr char benPhrase[] = "ben's own four words";
constexpr char newPhrase[] = "a quite new passphrase";

template <class T>
ErrorCode codeOf(const model::Result<T> &result)
{
    // Cancelled never comes out of these calls: here it stands for "did not fail".
    return result ? ErrorCode::Cancelled : result.error().code;
}

QStringList listed(db::CaseStore &store)
{
    QStringList rows;
    const auto users = db::UserStore(store).list();
    if (users) {
        for (const model::User &user : *users) {
            rows.append(user.name + u' ' + model::nameIn(model::roles(), user.role));
        }
    }
    return rows;
}

/// A store with sam, a manager, and ben.
void addBen(TestStore &test, Role role = Role::Worker)
{
    QVERIFY(db::UserStore(test.store()).add(u"Ben"_s, role, TestStore::passphrase(benPhrase)).has_value());
}

ErrorCode openAs(TestStore &test, const QString &name, const QByteArray &phrase)
{
    test.close();
    return codeOf(test.open(name, phrase));
}

} // namespace

class UserStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddedUserOpensTheStoreInTheirRole_data();
    void anAddedUserOpensTheStoreInTheirRole();
    void aNameIsGivenOnce_data();
    void aNameIsGivenOnce();
    void aRemovedUserIsLetInNoMore();
    void aRoleHoldsFromTheNextOpening();
    void theLastManagerStays();
    void onlyAManagerManagesUsers_data();
    void onlyAManagerManagesUsers();
    void everyoneChangesTheirOwnPassphrase();
    void aManagerGivesAnotherUserANewPassphrase();
    void aSlotLeftOverByACrashIsSweptUp();
    void aUserWithoutASlotIsGivenOne();
};

void UserStoreTest::anAddedUserOpensTheStoreInTheirRole_data()
{
    QTest::addColumn<Role>("role");
    for (const auto &row : model::roles()) {
        QTest::newRow(row.name.data()) << row.value;
    }
}

void UserStoreTest::anAddedUserOpensTheStoreInTheirRole()
{
    QFETCH(Role, role);
    TestStore test;
    addBen(test, role);
    QCOMPARE(openAs(test, u" ben "_s, benPhrase), ErrorCode::Cancelled);
    QCOMPARE(test->session().role, role);
    QCOMPARE(test->session().userName, u"Ben"_s);
}

void UserStoreTest::aNameIsGivenOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("the same") << u"Ben"_s << ErrorCode::UserExists;
    QTest::newRow("other case and blanks") << u"  bEN "_s << ErrorCode::UserExists;
    QTest::newRow("blank") << u"  "_s << ErrorCode::MissingField;
    QTest::newRow("another") << u"Bea"_s << ErrorCode::Cancelled;
}

void UserStoreTest::aNameIsGivenOnce()
{
    QFETCH(QString, name);
    QFETCH(ErrorCode, code);
    TestStore test;
    addBen(test);
    QCOMPARE(codeOf(db::UserStore(test.store()).add(name, Role::Lead, TestStore::passphrase(newPhrase))), code);
    QCOMPARE(listed(test.store()).size(), code == ErrorCode::Cancelled ? 3 : 2);
}

void UserStoreTest::aRemovedUserIsLetInNoMore()
{
    TestStore test;
    addBen(test);
    QVERIFY(db::UserStore(test.store()).remove(u"ben"_s).has_value());
    QCOMPARE(listed(test.store()), QStringList{u"sam manager"_s});
    QCOMPARE(test->keySlots().users(), QList<model::UserId>{test->session().user});
    QCOMPARE(codeOf(db::UserStore(test.store()).remove(u"ben"_s)), ErrorCode::NotFound);
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::WrongPassphrase);
    QVERIFY(test.open().has_value());
    addBen(test); // the name is free again, for another user
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::Cancelled);
}

void UserStoreTest::aRoleHoldsFromTheNextOpening()
{
    TestStore test;
    addBen(test);
    const auto changed = db::UserStore(test.store()).changeRole(u"BEN"_s, Role::Analyst);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->role, Role::Analyst);
    QCOMPARE(listed(test.store()), (QStringList{u"Ben analyst"_s, u"sam manager"_s}));
    QCOMPARE(codeOf(db::UserStore(test.store()).changeRole(u"nobody"_s, Role::Lead)), ErrorCode::NotFound);
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::Cancelled);
    QCOMPARE(test->session().role, Role::Analyst);
}

void UserStoreTest::theLastManagerStays()
{
    TestStore test;
    addBen(test);
    db::UserStore users(test.store());
    QCOMPARE(codeOf(users.remove(u"sam"_s)), ErrorCode::LastManager);
    QCOMPARE(codeOf(users.changeRole(u"sam"_s, Role::Lead)), ErrorCode::LastManager);
    QVERIFY(users.changeRole(u"ben"_s, Role::Manager).has_value());
    QVERIFY(users.remove(u"sam"_s).has_value());
    QCOMPARE(listed(test.store()), QStringList{u"Ben manager"_s});
    QCOMPARE(openAs(test, u"sam"_s, "correct horse battery"), ErrorCode::WrongPassphrase);
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::Cancelled);
}

void UserStoreTest::onlyAManagerManagesUsers_data()
{
    QTest::addColumn<Role>("role");
    QTest::addColumn<ErrorCode>("audit");
    QTest::newRow("worker") << Role::Worker << ErrorCode::RoleMayNot;
    QTest::newRow("lead") << Role::Lead << ErrorCode::Cancelled;
    QTest::newRow("analyst") << Role::Analyst << ErrorCode::RoleMayNot;
}

void UserStoreTest::onlyAManagerManagesUsers()
{
    QFETCH(Role, role);
    QFETCH(ErrorCode, audit);
    TestStore test;
    addBen(test, role);
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::Cancelled);
    db::UserStore users(test.store());
    QCOMPARE(codeOf(users.add(u"Eve"_s, Role::Manager, TestStore::passphrase(newPhrase))), ErrorCode::RoleMayNot);
    QCOMPARE(codeOf(users.changeRole(u"ben"_s, Role::Manager)), ErrorCode::RoleMayNot);
    QCOMPARE(codeOf(users.remove(u"sam"_s)), ErrorCode::RoleMayNot);
    QCOMPARE(codeOf(users.setPassphrase(u"sam"_s, TestStore::passphrase(newPhrase))), ErrorCode::RoleMayNot);
    QCOMPARE(codeOf(users.list()), ErrorCode::RoleMayNot);
    QCOMPARE(test->keySlots().users().size(), 2);
    QCOMPARE(codeOf(db::AccessLog(test.store()).page(10)), audit);
    QCOMPARE(codeOf(db::AccessLog(test.store()).verify()), audit);
}

void UserStoreTest::everyoneChangesTheirOwnPassphrase()
{
    TestStore test;
    addBen(test);
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::Cancelled);
    db::UserStore users(test.store());
    QCOMPARE(codeOf(users.setPassphrase({}, TestStore::passphrase("too short"))), ErrorCode::PassphraseTooShort);
    QVERIFY(users.setPassphrase({}, TestStore::passphrase(newPhrase)).has_value());
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::WrongPassphrase);
    QCOMPARE(openAs(test, u"ben"_s, newPhrase), ErrorCode::Cancelled);
}

void UserStoreTest::aManagerGivesAnotherUserANewPassphrase()
{
    TestStore test;
    addBen(test);
    const auto ben = db::UserStore(test.store()).setPassphrase(u"ben"_s, TestStore::passphrase(newPhrase));
    QVERIFY(ben.has_value());
    const auto entries = db::AccessLog(test.store()).page(10);
    QCOMPARE(entries->size(), 1);
    QCOMPARE(entries->first().action, u"set_passphrase"_s);
    QCOMPARE(entries->first().purpose, ben->id.toString());
    QCOMPARE(entries->first().user, test->session().user);
    QCOMPARE(openAs(test, u"ben"_s, newPhrase), ErrorCode::Cancelled);
    QCOMPARE(openAs(test, u"sam"_s, "correct horse battery"), ErrorCode::Cancelled);
}

void UserStoreTest::aSlotLeftOverByACrashIsSweptUp()
{
    TestStore test;
    // As if the power had gone between the two steps of adding ben.
    const db::NewUser half{u"Ben"_s, TestStore::passphrase(newPhrase), test.environment().newKeyCost};
    QVERIFY(test->keySlots().addUser(test->keys(), half, test.environment().random).has_value());
    QCOMPARE(openAs(test, u"ben"_s, newPhrase), ErrorCode::WrongPassphrase);
    QVERIFY(test.open().has_value());
    addBen(test);
    QCOMPARE(test->keySlots().users().size(), 2);
    QCOMPARE(db::StoreVerification(test.store()).run([] { return false; })->findings, QStringList());
    QCOMPARE(openAs(test, u"ben"_s, benPhrase), ErrorCode::Cancelled);
}

void UserStoreTest::aUserWithoutASlotIsGivenOne()
{
    TestStore test;
    addBen(test);
    const auto users = db::UserStore(test.store()).list();
    QVERIFY(users.has_value());
    // As on a laptop that knows of ben from the admin file only.
    QVERIFY(test->keySlots().removeUser(test->keys(), users->first().id).has_value());
    QVERIFY(db::UserStore(test.store()).setPassphrase(u"ben"_s, TestStore::passphrase(newPhrase)).has_value());
    QCOMPARE(openAs(test, u"ben"_s, newPhrase), ErrorCode::Cancelled);
    QCOMPARE(test->session().user, users->first().id);
}

REGISTER_TEST(UserStoreTest)
#include "tst_UserStore.moc"

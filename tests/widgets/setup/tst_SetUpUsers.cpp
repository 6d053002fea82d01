#include "db/access/UserStore.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/TestStore.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/AddUserDialog.h"
#include "widgets/setup/OwnPassphraseDialog.h"
#include "widgets/setup/SetUpPage.h"
#include "widgets/setup/UsersSection.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using support::button;
using support::named;

/// Who may open the store, in which role and with which passphrase, by keys.
class SetUpUsersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addsAUser();
    void aNameThatIsTakenIsRefusedAtTheField();
    void givesARoleAndTakesAccessAway();
    void theOnlyManagerCannotBeRemoved();
    void changesTheOwnPassphrase();
    void aWrongPresentPassphraseChangesNothing();

private:
    static void press(QWidget *in, const QString &words)
    {
        QPushButton *one = button(in, words);
        one->setFocus();
        QTest::keyClick(one, Qt::Key_Space);
    }
    [[nodiscard]] widgets::UsersSection *section() { return m_page->findChild<widgets::UsersSection *>(); }
    [[nodiscard]] QTableWidget *users() { return named<QTableWidget>(section(), u"Users"_s); }
    [[nodiscard]] QString said() { return section()->findChild<QLabel *>(u"said"_s)->text(); }

    std::unique_ptr<support::TestStore> m_store;
    std::unique_ptr<widgets::SetUpPage> m_page;
};

void SetUpUsersTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_store = std::make_unique<support::TestStore>(1, model::Role::Manager);
    m_page = std::make_unique<widgets::SetUpPage>(m_store->store());
    m_page->resize(1270, 720);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SetUpUsersTest::cleanup()
{
    m_page.reset();
    widgets::JobPool::waitForDone();
    m_store.reset();
}

void SetUpUsersTest::addsAUser()
{
    QTRY_COMPARE(users()->rowCount(), 1);
    QCOMPARE(users()->item(0, 0)->text(), u"sam (you)"_s);
    press(section(), u"Add a user…"_s);
    auto *dialog = m_page->findChild<widgets::AddUserDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Alex"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase"_s), u"seven kind otters"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase again"_s), u"seven kind otter"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QCOMPARE(dialog->errors().sentences(),
             QStringList{u"The two new passphrases differ. Type the second one again."_s});
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase again"_s), u"s"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(users()->rowCount(), 2);
    QCOMPARE(users()->item(0, 0)->text(), u"Alex"_s);
    QCOMPARE(users()->item(0, 1)->text(), u"Link worker"_s);
    QTRY_VERIFY(said().startsWith(u"Alex may sign in now."_s));
    QVERIFY(m_store->store().keySlots().openWithPassphrase(
        u"alex"_s, support::TestStore::passphrase("seven kind otters"), db::KeyCost::smallest()));
}

void SetUpUsersTest::aNameThatIsTakenIsRefusedAtTheField()
{
    press(section(), u"Add a user…"_s);
    auto *dialog = m_page->findChild<widgets::AddUserDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"SAM"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase"_s), u"seven kind otters"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase again"_s), u"seven kind otters"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(dialog->errors().sentences().size(), 1);
    QVERIFY(dialog->errors().sentences().first().startsWith(u"There is already a user called"_s));
    QCOMPARE(dialog->focusWidget()->accessibleName(), u"Name"_s);
    QCOMPARE(db::UserStore(m_store->store()).list()->size(), 1);
}

void SetUpUsersTest::givesARoleAndTakesAccessAway()
{
    QVERIFY(db::UserStore(m_store->store())
                .add(u"Alex"_s, model::Role::Worker, support::TestStore::passphrase("seven kind otters")));
    QTRY_COMPARE(users()->rowCount(), 2);
    users()->selectRow(0);
    auto *role = named<QComboBox>(section(), u"Role of the chosen user"_s);
    QCOMPARE(role->currentText(), u"Link worker"_s);
    role->setFocus();
    QTest::keyClick(role, Qt::Key_Down);
    press(section(), u"Give this role"_s);
    QTRY_COMPARE(users()->item(0, 1)->text(), u"Team lead"_s);
    QTRY_VERIFY(said().contains(u"Team lead"_s));
    users()->selectRow(0);
    press(section(), u"Remove…"_s);
    QCOMPARE(db::UserStore(m_store->store()).list()->size(), 2);
    press(section(), u"Yes, let them in no more"_s);
    QTRY_COMPARE(users()->rowCount(), 1);
    QCOMPARE(db::UserStore(m_store->store()).list()->first().name, u"sam"_s);
}

void SetUpUsersTest::theOnlyManagerCannotBeRemoved()
{
    QTRY_COMPARE(users()->rowCount(), 1);
    users()->selectRow(0);
    press(section(), u"Remove…"_s);
    press(section(), u"Yes, let them in no more"_s);
    QTRY_COMPARE(section()->findChild<widgets::FormErrors *>()->sentences().size(), 1);
    QCOMPARE(section()->findChild<widgets::FormErrors *>()->sentences().first(),
             u"This user is the only manager of this store. Make someone else a manager first."_s);
    QCOMPARE(users()->rowCount(), 1);
}

void SetUpUsersTest::changesTheOwnPassphrase()
{
    press(section(), u"Change your passphrase…"_s);
    auto *dialog = m_page->findChild<widgets::OwnPassphraseDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Present passphrase"_s), u"correct horse battery"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase"_s), u"seven kind otters"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase again"_s), u"seven kind otters"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(said().startsWith(u"Your new passphrase holds"_s));
    m_page.reset();
    widgets::JobPool::waitForDone();
    m_store->close();
    QVERIFY(!m_store->open());
    QVERIFY(m_store->open(u"sam"_s, "seven kind otters").has_value());
}

void SetUpUsersTest::aWrongPresentPassphraseChangesNothing()
{
    press(section(), u"Change your passphrase…"_s);
    auto *dialog = m_page->findChild<widgets::OwnPassphraseDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Present passphrase"_s), u"something else entirely"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase"_s), u"seven kind otters"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase again"_s), u"seven kind otters"_s);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(dialog->errors().sentences(), QStringList{u"That is not your present passphrase. Type it again."_s});
    QVERIFY(m_store->store().keySlots().openWithPassphrase(u"sam"_s, support::TestStore::passphrase(),
                                                           db::KeyCost::smallest()));
}

REGISTER_TEST(SetUpUsersTest)
#include "tst_SetUpUsers.moc"

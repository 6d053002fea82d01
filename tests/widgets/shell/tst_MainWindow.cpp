#include "widgets/shell/MainWindow.h"

#include "db/drafts/DraftStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WindowSignIn.h"
#include "widgets/common/Banner.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/intake/IntakeDialog.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EventDialog.h"
#include "widgets/shell/ShortcutsDialog.h"
#include "widgets/shell/Workspace.h"
#include "widgets/unlock/KnownStores.h"

#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using support::button;
using widgets::MainWindow;
using Verdict = db::Generation::Verdict;

/// The window between locked and open.
class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lockingOverAFormKeepsWhatIsTyped_data();
    void lockingOverAFormKeepsWhatIsTyped();
    void theKeysAreSaidOverAForm();
    void theDesktopLocksTheStore_data();
    void theDesktopLocksTheStore();
    void whatIsLockedStaysAsItIs();
    void theStoresVerdictIsSaid_data();
    void theStoresVerdictIsSaid();
    void theCheckSaysWhatItFound_data();
    void theCheckSaysWhatItFound();

private:
    [[nodiscard]] widgets::DraftSheet *open(const QString &form);
    void openWith(Verdict verdict);
    [[nodiscard]] widgets::Banner *verdict() { return m_window->findChild<widgets::Banner *>(u"verdict"_s); }

    std::unique_ptr<support::CaseFixture> m_case;
    model::PersonId m_person;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_case = std::make_unique<support::CaseFixture>();
    m_person = m_case->person(u"001"_s, u"Ray"_s, u"Brightwater"_s);
    m_case->test().close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    widgets::KnownStores(*m_settings).note(m_case->test().path(), u"Wenbury"_s, QDate(2026, 10, 30));
    m_window = std::make_unique<MainWindow>(m_case->test().environment(), *m_settings);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    widgets::JobPool::waitForDone();
    m_settings.reset();
    m_folder.reset();
    m_case.reset();
}

widgets::DraftSheet *MainWindowTest::open(const QString &form)
{
    db::CaseStore &store = m_window->workspace()->store();
    if (form == u"add a person"_s) {
        (new widgets::IntakeDialog(store, m_window.get()))->open();
    } else if (form == u"event"_s) {
        (new widgets::EventDialog(store, m_person, m_window.get()))->open();
    } else {
        m_window->workspace()->logContact();
    }
    return m_window->findChild<widgets::DraftSheet *>();
}

void MainWindowTest::lockingOverAFormKeepsWhatIsTyped_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("field");
    QTest::newRow("log contact") << u"log contact"_s << u"note"_s;
    QTest::newRow("add a person") << u"add a person"_s << u"family_name"_s;
    QTest::newRow("event") << u"event"_s << u"detail"_s;
}

void MainWindowTest::lockingOverAFormKeepsWhatIsTyped()
{
    QFETCH(const QString, form);
    QFETCH(const QString, field);
    QVERIFY(support::signIn(*m_window));
    auto *input = open(form)->findChild<QWidget *>(field);
    input->setFocus();
    QTest::keyClicks(input, u"Half a sent"_s);
    QTest::keyClick(input, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(m_window->isLocked());
    QVERIFY(!m_window->findChild<widgets::DraftSheet *>());

    support::typePassphrase(*m_window, u"not this one at all"_s);
    auto *unlock = m_window->findChild<QPushButton *>(u"unlock"_s);
    QTRY_COMPARE(unlock->text(), u"Unlock"_s);
    QVERIFY(m_window->isLocked());
    QVERIFY(support::signIn(*m_window));
    QCOMPARE(db::DraftStore(m_window->workspace()->store()).list()->size(), 1);
    widgets::DraftSheet *again = open(form);
    button(again, u"Go on with it"_s)->click();
    input = again->findChild<QWidget *>(field);
    const auto *note = qobject_cast<QPlainTextEdit *>(input);
    QCOMPARE(note ? note->toPlainText() : qobject_cast<QLineEdit *>(input)->text(), u"Half a sent"_s);
}

void MainWindowTest::theKeysAreSaidOverAForm()
{
    QVERIFY(support::signIn(*m_window));
    widgets::DraftSheet *form = open(u"log contact"_s);
    QTest::keyClick(form->focusWidget(), Qt::Key_F1);
    auto *keys = form->findChild<widgets::ShortcutsDialog *>();
    QVERIFY(keys);
    QVERIFY(keys->isVisible());
    QTest::keyClick(keys, Qt::Key_F1); // and once is enough
    QCOMPARE(m_window->findChildren<widgets::ShortcutsDialog *>().size(), 1);
    QTest::keyClick(keys, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<widgets::ShortcutsDialog *>());
    QVERIFY(form->isVisible());
}

void MainWindowTest::theDesktopLocksTheStore_data()
{
    QTest::addColumn<bool>("sleeps");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("sleep") << true
                           << u"It locked itself when the laptop went to sleep. What was being typed is kept inside."_s;
    QTest::newRow("screen") << false << u"It locked itself with the screen. What was being typed is kept inside."_s;
}

void MainWindowTest::theDesktopLocksTheStore()
{
    QFETCH(const bool, sleeps);
    QFETCH(const QString, sentence);
    QVERIFY(support::signIn(*m_window));
    sleeps ? m_window->lockForSleep() : m_window->lockWithDesktop();
    QVERIFY(m_window->isLocked());
    QVERIFY(m_case->test().open()); // nobody holds it
    const QList<QLabel *> labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(
        labels, [&sentence](const QLabel *words) { return words->isVisible() && words->text() == sentence; }));
}

void MainWindowTest::whatIsLockedStaysAsItIs()
{
    auto *name = support::named<QLineEdit>(m_window.get(), u"Name"_s);
    QTest::keyClicks(name, u"sa"_s);
    m_window->lockForSleep();
    m_window->lockWithDesktop();
    QCOMPARE(name->text(), u"sa"_s);
}

/// Opens the store in the window in such a way that it comes to this verdict.
void MainWindowTest::openWith(Verdict verdict)
{
    support::TestStore &test = m_case->test();
    QVERIFY(test.open());
    const db::StoreFolder folder{test.path()};
    const db::SecureBytes key = db::SecureBytes::copyOf(test->storeKey().bytes());
    test.close();
    if (verdict == Verdict::Restored) {
        QVERIFY(QFile::remove(folder.generation()));
    } else if (verdict == Verdict::Rewritten) {
        db::Generation last = *db::Generation::read(folder.generation(), key);
        last.rolling[0] = static_cast<char>(last.rolling[0] ^ 1);
        QVERIFY(last.write(folder.generation(), key));
    }
    QVERIFY(support::signIn(*m_window));
    QCOMPARE(int(m_window->workspace()->store().verdict()), int(verdict));
}

void MainWindowTest::theStoresVerdictIsSaid_data()
{
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("goes on") << int(Verdict::Continues) << QString();
    QTest::newRow("restored") << int(Verdict::Restored)
                              << u"This store is a restored backup, a copy, or an older state that was put back. It "
                                 "goes on as a copy of its own, so that nothing is mixed up. What was recorded "
                                 "elsewhere since then is not in it."_s;
    QTest::newRow("rewritten") << int(Verdict::Rewritten)
                               << u"Since this store was last open, a part of it was put back to an older state by "
                                  "something other than Alongside. Check it before you go on."_s;
}

void MainWindowTest::theStoresVerdictIsSaid()
{
    QFETCH(const int, verdict);
    QFETCH(const QString, sentence);
    openWith(Verdict(verdict));
    QCOMPARE(this->verdict()->words(), sentence);
    QCOMPARE(this->verdict()->isVisible(), !sentence.isEmpty());
    QCOMPARE(this->verdict()->findChildren<QPushButton *>().size(), 1);
    QCOMPARE(this->verdict()->findChild<QPushButton *>()->text(), u"Check this store"_s);
}

void MainWindowTest::theCheckSaysWhatItFound_data()
{
    QTest::addColumn<bool>("damaged");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("next");
    QTest::newRow("sound")
        << false
        << u"Checked: this copy is sound. Compare it with the other copies of the store before you rely on it."_s
        << u"Close"_s;
    QTest::newRow("a stray file")
        << true << u"The check found 1 fault(s). Record nothing more here, and restore a backup into a new folder."_s
        << u"Go to backups"_s;
}

void MainWindowTest::theCheckSaysWhatItFound()
{
    QFETCH(const bool, damaged);
    QFETCH(const QString, sentence);
    QFETCH(const QString, next);
    openWith(Verdict::Restored);
    if (damaged) {
        QFile stray(db::StoreFolder{m_case->test().path()}.files() + u"/stray"_s);
        QVERIFY(stray.open(QIODevice::WriteOnly));
    }
    auto *press = verdict()->findChild<QPushButton *>();
    press->click();
    QVERIFY(!press->isEnabled());
    QTRY_COMPARE(press->text(), next);
    QCOMPARE(verdict()->words(), sentence);
    press->click();
    QCOMPARE(verdict()->isVisible(), damaged);
}

REGISTER_TEST(MainWindowTest)
#include "tst_MainWindow.moc"

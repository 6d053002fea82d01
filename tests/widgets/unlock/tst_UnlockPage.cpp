#include "widgets/unlock/UnlockPage.h"

#include "tests/support/TestStore.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/forms/FormField.h"
#include "widgets/look/Theme.h"
#include "widgets/unlock/KnownStorePanel.h"
#include "widgets/unlock/NewStoreDialog.h"
#include "widgets/unlock/RecoveryDialog.h"
#include "widgets/unlock/RecoverySheetPage.h"

#include "tests/support/TestRegistry.h"
#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

#include <QTest>

using namespace Qt::StringLiterals;
using support::button;
using support::named;

class UnlockPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWrongPassphraseKeepsTheNameAndSaysSo();
    void theRightOneOpensAndTheStoreIsRemembered();
    void nothingOpensWithoutANameOrAPassphrase();
    void waitsAfterWrongTries();
    void cancellingThrowsTheOpeningAway();
    void showsAndHidesWhatIsTyped();
    void saysThatCapsLockIsOn_data();
    void saysThatCapsLockIsOn();
    void findsAStoreInAnotherFolder();
    void aFolderThatIsNoStoreIsRefused();
    void theNoticeIsShown();
    void theSheetOpensAndGivesANewPassphrase();
    void aSlipInTheSheetIsNamed();
    void theSheetOfAnotherStoreIsRefused();
    void makesANewStore();
    void givingUpANewStoreLeavesNothing();
    void refusesAFolderThatIsTaken();
    void triesAMadeUpCaseload();
    void languageAndLookAreSignalled();

private:
    void show();
    void signIn(const QByteArray &passphrase);
    void typePassphrases(QWidget *dialog, const QString &first, const QString &again);
    [[nodiscard]] QLineEdit *edit(const QString &name) { return named<QLineEdit>(m_page.get(), name); }
    [[nodiscard]] QPushButton *unlock() { return m_page->findChild<QPushButton *>(u"unlock"_s); }
    [[nodiscard]] std::shared_ptr<db::CaseStore> opened()
    {
        return m_spy->isEmpty() ? nullptr : m_spy->takeFirst().at(0).value<std::shared_ptr<db::CaseStore>>();
    }

    std::unique_ptr<support::TestStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<widgets::UnlockPage> m_page;
    std::unique_ptr<QSignalSpy> m_spy;
};

void UnlockPageTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_store = std::make_unique<support::TestStore>();
    m_store->close();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    widgets::KnownStores(*m_settings).note(m_store->path(), u"Wenbury"_s, QDate(2026, 10, 30));
    show();
}

void UnlockPageTest::show()
{
    m_page = std::make_unique<widgets::UnlockPage>(m_store->environment(), *m_settings);
    m_page->setHome(m_folder->path());
    m_spy = std::make_unique<QSignalSpy>(m_page.get(), &widgets::UnlockPage::unlocked);
    m_page->resize(1366, 768);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void UnlockPageTest::cleanup()
{
    m_spy.reset();
    m_page.reset();
    widgets::JobPool::waitForDone();
    m_settings.reset();
    m_folder.reset();
    m_store.reset();
}

void UnlockPageTest::signIn(const QByteArray &passphrase)
{
    if (edit(u"Name"_s)->text().isEmpty()) {
        QTest::keyClicks(edit(u"Name"_s), u"sam"_s);
    }
    QTest::keyClicks(edit(u"Passphrase"_s), QString::fromLatin1(passphrase));
    QTest::keyClick(edit(u"Passphrase"_s), Qt::Key_Return);
}

void UnlockPageTest::typePassphrases(QWidget *dialog, const QString &first, const QString &again)
{
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase"_s), first);
    QTest::keyClicks(named<QLineEdit>(dialog, u"New passphrase again"_s), again);
}

void UnlockPageTest::aWrongPassphraseKeepsTheNameAndSaysSo()
{
    QTRY_COMPARE(m_page->focusWidget()->accessibleName(), u"Name"_s);
    signIn("not this one at all");
    QCOMPARE(unlock()->text(), u"Opening…"_s);
    QVERIFY(edit(u"Passphrase"_s)->text().isEmpty());
    QTRY_COMPARE(unlock()->text(), u"Unlock"_s);
    QCOMPARE(edit(u"Name"_s)->text(), u"sam"_s);
    const QList<widgets::FormField *> fields = m_page->findChildren<widgets::FormField *>();
    QStringList errors;
    for (const widgets::FormField *field : fields) {
        errors.append(field->error());
    }
    QVERIFY(
        errors.contains(u"That passphrase does not open this store. Check Caps Lock, or use the recovery sheet."_s));
    QCOMPARE(m_page->focusWidget(), edit(u"Passphrase"_s));
    QCOMPARE(m_spy->count(), 0);
}

void UnlockPageTest::theRightOneOpensAndTheStoreIsRemembered()
{
    signIn("correct horse battery");
    QTRY_COMPARE(m_spy->count(), 1);
    const std::shared_ptr<db::CaseStore> store = opened();
    QCOMPARE(store->session().userName, u"sam"_s);
    QCOMPARE(store->thread(), QThread::currentThread());
    QCOMPARE(widgets::KnownStores(*m_settings).list().first().opened, QDate(2026, 11, 2));
    QCOMPARE(widgets::KnownStores(*m_settings).list().first().label, u"Wenbury"_s);
    QVERIFY(edit(u"Name"_s)->text().isEmpty());
    QVERIFY(!m_settings->allKeys().join(u' ').contains(u"sam"_s));
}

void UnlockPageTest::nothingOpensWithoutANameOrAPassphrase()
{
    QTest::keyClick(edit(u"Name"_s), Qt::Key_Return);
    QCOMPARE(unlock()->text(), u"Unlock"_s);
    QCOMPARE(m_page->focusWidget(), edit(u"Name"_s));
    QCOMPARE(edit(u"Name"_s)->accessibleDescription(), u"Type the name that you sign in with."_s);
    QCOMPARE(m_spy->count(), 0);
}

void UnlockPageTest::waitsAfterWrongTries()
{
    for (int i = 0; i < 2; ++i) {
        signIn("not this one at all");
        QTRY_COMPARE(unlock()->text(), u"Unlock"_s);
    }
    QVERIFY(!unlock()->isEnabled());
    auto *wait = m_page->findChild<QLabel *>(u"wait"_s);
    QVERIFY(wait->isVisible());
    QVERIFY2(wait->text().contains(u'1'), qPrintable(wait->text()));
    m_store->clock().advance(501);
    QTRY_VERIFY(unlock()->isEnabled());
    QVERIFY(!wait->isVisible());
    signIn("correct horse battery");
    QTRY_COMPARE(m_spy->count(), 1);
}

void UnlockPageTest::cancellingThrowsTheOpeningAway()
{
    signIn("correct horse battery");
    QTest::mouseClick(named<QPushButton>(m_page.get(), u"Cancel opening"_s), Qt::LeftButton);
    QCOMPARE(unlock()->text(), u"Stopping…"_s);
    QTRY_COMPARE(unlock()->text(), u"Unlock"_s);
    QCOMPARE(m_spy->count(), 0);
    QVERIFY(m_store->open().has_value()); // it is not open elsewhere
}

void UnlockPageTest::showsAndHidesWhatIsTyped()
{
    QLineEdit *passphrase = edit(u"Passphrase"_s);
    passphrase->setFocus();
    QTest::keyClicks(passphrase, u"abc"_s);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
    auto *show = named<QToolButton>(m_page.get(), u"Show: Passphrase"_s);
    QTest::keyClick(passphrase, Qt::Key_Tab);
    QCOMPARE(m_page->focusWidget(), show);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Normal);
    QTest::keyClick(show, Qt::Key_Space);
    QCOMPARE(passphrase->echoMode(), QLineEdit::Password);
}

void UnlockPageTest::saysThatCapsLockIsOn_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<bool>("shown");
    QTest::newRow("capital without Shift") << u"A"_s << false << true;
    QTest::newRow("small with Shift") << u"a"_s << true << true;
    QTest::newRow("capital with Shift") << u"A"_s << true << false;
    QTest::newRow("small without Shift") << u"a"_s << false << false;
    QTest::newRow("digit") << u"1"_s << false << false;
}

void UnlockPageTest::saysThatCapsLockIsOn()
{
    QFETCH(QString, typed);
    QFETCH(bool, shift);
    QFETCH(bool, shown);
    QKeyEvent key(QEvent::KeyPress, Qt::Key_A, shift ? Qt::ShiftModifier : Qt::NoModifier, typed);
    QCoreApplication::sendEvent(edit(u"Passphrase"_s), &key);
    QCOMPARE(m_page->findChild<QWidget *>(u"capsLock"_s)->isVisible(), shown);
}

void UnlockPageTest::findsAStoreInAnotherFolder()
{
    m_settings->clear();
    show();
    QVERIFY(!unlock()->isEnabled());
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"findStore"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_store->path());
    dialog->close();
    QCOMPARE(m_page->findChild<QListWidget *>()->count(), 1);
    QCOMPARE(m_page->findChild<QListWidget *>()->item(0)->text(), u"team"_s);
    QVERIFY(unlock()->isEnabled());
    signIn("correct horse battery");
    QTRY_COMPARE(m_spy->count(), 1);
}

void UnlockPageTest::aFolderThatIsNoStoreIsRefused()
{
    QTest::mouseClick(m_page->findChild<QPushButton *>(u"findStore"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_folder->path());
    QCOMPARE(m_page->findChild<QListWidget *>()->count(), 1);
    const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](QLabel *label) { return label->text().contains(u"is not a case store"); }));
}

void UnlockPageTest::theNoticeIsShown()
{
    m_page->notice(u"It locked itself after 10 minutes. What was being typed is kept inside."_s);
    auto *notice = m_page->findChild<QLabel *>(u"notice"_s);
    QVERIFY(notice->isVisible());
    QVERIFY(notice->text().startsWith(u"It locked itself"_s));
}

void UnlockPageTest::makesANewStore()
{
    QTest::mouseClick(button(m_page.get(), u"Make a new store…"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<widgets::NewStoreDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Programme"_s), u"New Start"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Your name"_s), u"Omar"_s);
    typePassphrases(dialog, u"too short"_s, u"too short"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QCOMPARE(dialog->focusWidget()->accessibleName(), u"New passphrase"_s);
    named<QLineEdit>(dialog, u"New passphrase"_s)->clear();
    named<QLineEdit>(dialog, u"New passphrase again"_s)->clear();
    typePassphrases(dialog, u"seven kind otters"_s, u"seven kind otters"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE(dialog->action()->text(), u"Finish"_s);
    QVERIFY(!dialog->action()->isEnabled());
    const QString sheet = named<QPlainTextEdit>(dialog, u"Recovery sheet"_s)->toPlainText();
    QVERIFY(sheet.startsWith(u"Recovery sheet for New Start"_s));
    auto *page = dialog->findChild<widgets::RecoverySheetPage *>();
    QVERIFY(page->save(m_folder->filePath(u"sheet.txt"_s)).has_value());
    QVERIFY(page->save(m_folder->filePath(u"sheet.pdf"_s)).has_value());
    QFile pdf(m_folder->filePath(u"sheet.pdf"_s));
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    QTest::keyClick(dialog->findChild<QCheckBox *>(), Qt::Key_Space);
    QVERIFY(dialog->action()->isEnabled());
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE(m_spy->count(), 1);
    QCOMPARE(opened()->session().userName, u"Omar"_s);
    const QString path = m_folder->filePath(u"new-start.alongside"_s);
    QVERIFY(db::StoreOpener(m_store->environment())
                .open(path, u"Omar"_s, support::TestStore::passphrase("seven kind otters"))
                .has_value());
    QCOMPARE(widgets::KnownStores(*m_settings).list().first().label, u"New Start"_s);
}

void UnlockPageTest::givingUpANewStoreLeavesNothing()
{
    QTest::mouseClick(button(m_page.get(), u"Make a new store…"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<widgets::NewStoreDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Programme"_s), u"New Start"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Your name"_s), u"Omar"_s);
    typePassphrases(dialog, u"seven kind otters"_s, u"seven kind otters"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE(dialog->action()->text(), u"Finish"_s);
    QVERIFY(QDir(m_folder->filePath(u"new-start.alongside"_s)).exists());
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!QDir(m_folder->filePath(u"new-start.alongside"_s)).exists());
    QCOMPARE(m_spy->count(), 0);
}

void UnlockPageTest::refusesAFolderThatIsTaken()
{
    QDir(m_folder->path()).mkpath(u"team.alongside/theirs"_s);
    QTest::mouseClick(button(m_page.get(), u"Make a new store…"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<widgets::NewStoreDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Programme"_s), u"Team"_s);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Your name"_s), u"Omar"_s);
    typePassphrases(dialog, u"seven kind otters"_s, u"seven kind otters"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE(dialog->action()->text(), u"Make the store"_s);
    QVERIFY(dialog->errors().sentences().value(0).contains(u"There is already a store at"_s));
    QVERIFY(QDir(m_folder->filePath(u"team.alongside/theirs"_s)).exists());
}

void UnlockPageTest::theSheetOpensAndGivesANewPassphrase()
{
    const QString path = m_folder->filePath(u"sheet.alongside"_s);
    auto created = db::StoreOpener(m_store->environment())
                       .create(path, {u"Omar"_s, support::TestStore::passphrase(), model::Role::Manager, u"North"_s});
    QVERIFY(created.has_value());
    const QString sheet = created->recovery.text();
    created->store.reset();
    widgets::KnownStores(*m_settings).note(path, u"North"_s, QDate(2026, 11, 1));
    show();
    QTest::mouseClick(button(m_page.get(), u"I forgot the passphrase: use the recovery sheet"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<widgets::RecoveryDialog *>();
    QVERIFY(dialog);
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"omar"_s);
    const QStringList groups = sheet.split(u' ');
    for (int i = 0; i < groups.size(); ++i) {
        QTest::keyClicks(named<QLineEdit>(dialog, u"Group %1"_s.arg(i + 1)), groups.at(i).toLower());
    }
    typePassphrases(dialog, u"seven kind otters"_s, u"seven kind otters"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE(m_spy->count(), 1);
    QCOMPARE(opened()->session().userName, u"Omar"_s);
    QVERIFY(db::StoreOpener(m_store->environment())
                .open(path, u"Omar"_s, support::TestStore::passphrase("seven kind otters"))
                .has_value());
}

void UnlockPageTest::aSlipInTheSheetIsNamed()
{
    support::SeededRandom random(5);
    QString sheet = db::RecoverySecret::random(random).text();
    const qsizetype slip = 3 * 6; // the first symbol of group 4
    sheet[slip] = sheet.at(slip) == u'A' ? u'B' : u'A';
    QTest::mouseClick(button(m_page.get(), u"I forgot the passphrase: use the recovery sheet"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<widgets::RecoveryDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"sam"_s);
    named<QLineEdit>(dialog, u"Group 1"_s)->insert(sheet); // as pasted: the groups spread by themselves
    Q_EMIT named<QLineEdit>(dialog, u"Group 1"_s)->textEdited(sheet);
    QCOMPARE(named<QLineEdit>(dialog, u"Group 13"_s)->text(), sheet.right(5));
    typePassphrases(dialog, u"seven kind otters"_s, u"seven kind otters"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QCOMPARE(dialog->errors().sentences(),
             QStringList{u"Group 4 has a slip. Look at the sheet again and correct it."_s});
    QCOMPARE(dialog->focusWidget()->accessibleName(), u"Group 4"_s);
}

void UnlockPageTest::theSheetOfAnotherStoreIsRefused()
{
    support::SeededRandom random(5);
    const QString sheet = db::RecoverySecret::random(random).text();
    QTest::mouseClick(button(m_page.get(), u"I forgot the passphrase: use the recovery sheet"_s), Qt::LeftButton);
    auto *dialog = m_page->findChild<widgets::RecoveryDialog *>();
    QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"sam"_s);
    const QStringList groups = sheet.split(u' ');
    for (int i = 0; i < groups.size(); ++i) {
        QTest::keyClicks(named<QLineEdit>(dialog, u"Group %1"_s.arg(i + 1)), groups.at(i));
    }
    typePassphrases(dialog, u"seven kind otters"_s, u"seven kind otters"_s);
    QTest::mouseClick(dialog->action(), Qt::LeftButton);
    QTRY_COMPARE(dialog->errors().sentences(),
                 QStringList{u"This is the sheet of another store. Find the one of this store."_s});
    QCOMPARE(m_spy->count(), 0);
    QVERIFY(m_store->open().has_value());
}

void UnlockPageTest::triesAMadeUpCaseload()
{
    QTest::mouseClick(button(m_page.get(), u"Try it"_s), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(m_spy->count(), 1, 60'000);
    std::shared_ptr<db::CaseStore> store = opened();
    const QString folder = store->folder().path;
    {
        SQLite::Statement count(store->reader().database(), "SELECT count(*) FROM person");
        QVERIFY(count.executeStep());
        QCOMPARE(count.getColumn(0).getInt(), 120);
    }
    QVERIFY(QDir(folder).exists());
    QCOMPARE(widgets::KnownStores(*m_settings).list().size(), 1); // it is not one to come back to
    store.reset();
    QTRY_VERIFY(!QDir(QFileInfo(folder).path()).exists());
}

void UnlockPageTest::languageAndLookAreSignalled()
{
    QSignalSpy language(m_page.get(), &widgets::UnlockPage::languageChosen);
    QSignalSpy look(m_page.get(), &widgets::UnlockPage::lookChosen);
    QTest::mouseClick(named<QToolButton>(m_page.get(), u"Language: Cymraeg"_s), Qt::LeftButton);
    QTest::mouseClick(named<QToolButton>(m_page.get(), u"Look: Dark"_s), Qt::LeftButton);
    QCOMPARE(language.takeFirst().at(0).toString(), u"cy"_s);
    QCOMPARE(look.takeFirst().at(0).value<widgets::Look>(), widgets::Look::Dark);
}

REGISTER_TEST(UnlockPageTest)

#include "tst_UnlockPage.moc"

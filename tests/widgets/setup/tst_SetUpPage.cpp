#include "widgets/setup/SetUpPage.h"

#include "db/access/AccessLog.h"
#include "tests/support/StoreWork.h"
#include "tests/support/TestStore.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/forms/FormErrors.h"
#include "widgets/look/Theme.h"
#include "widgets/setup/BackupSection.h"
#include "widgets/setup/ImportMapping.h"
#include "widgets/setup/ImportSection.h"
#include "widgets/setup/ImportWords.h"
#include "widgets/setup/UsersSection.h"

#include "tests/support/TestRegistry.h"
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyleOptionComboBox>
#include <QToolButton>

#include <QTest>

using namespace Qt::StringLiterals;
using support::button;
using support::named;
using Section = widgets::SetUpPage::Section;

namespace
{

void press(QWidget *in, const QString &words)
{
    QPushButton *one = button(in, words);
    one->setFocus();
    QTest::keyClick(one, Qt::Key_Space);
}

} // namespace

class SetUpPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aWorkerSeesWhyMostIsClosed();
    void importsTheGoodRowsAndListsTheBadOne();
    void aCheckChangesNothing();
    void undoTakesTheImportBack();
    void savesTheRefusedRows();
    void aColumnThatIsNotReadStaysOut();
    void oneFieldCannotComeFromTwoColumns();
    void aCancelledImportLeavesNothing();
    void guessesFields_data();
    void guessesFields();
    void backsUpAndRestores();
    void aBackupDoesNotOpenWithAnotherPassphrase();
    void theAccessLogIsListedAndChecked();
    void theAccessLogSaysEveryActionInWords();
    void howDatesAreWrittenCanBeRead_data();
    void howDatesAreWrittenCanBeRead();
    void lookAndTextSizeAreSignalled();

private:
    void show(model::Role role = model::Role::Manager);
    template <class Part>
    [[nodiscard]] Part *part()
    {
        return m_page->findChild<Part *>();
    }
    [[nodiscard]] static QString said(QWidget *section) { return section->findChild<QLabel *>(u"said"_s)->text(); }
    [[nodiscard]] static QStringList errorsOf(QWidget *section)
    {
        return section->findChild<widgets::FormErrors *>()->sentences();
    }
    [[nodiscard]] widgets::ImportSection *importing(const QByteArray &csv);
    [[nodiscard]] int people();

    std::unique_ptr<support::TestStore> m_store;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<widgets::SetUpPage> m_page;
};

void SetUpPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    show();
}

void SetUpPageTest::show(model::Role role)
{
    m_page.reset();
    widgets::JobPool::waitForDone();
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_store = std::make_unique<support::TestStore>(1, role);
    m_page = std::make_unique<widgets::SetUpPage>(m_store->store());
    m_page->resize(1270, 720);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void SetUpPageTest::cleanup()
{
    m_page.reset();
    widgets::JobPool::waitForDone();
    m_store.reset();
    m_folder.reset();
}

int SetUpPageTest::people()
{
    SQLite::Statement count(m_store->store().reader().database(),
                            "SELECT count(*) FROM person WHERE coalesce(struck, '') = ''");
    return count.executeStep() ? count.getColumn(0).getInt() : -1;
}

widgets::ImportSection *SetUpPageTest::importing(const QByteArray &csv)
{
    QFile file(m_folder->filePath(u"people.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(csv) != csv.size()) {
        qFatal("the table cannot be written");
    }
    file.close();
    m_page->showSection(Section::Import);
    auto *section = part<widgets::ImportSection>();
    press(section, u"Choose a file…"_s);
    auto *dialog = section->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(file.fileName());
    dialog->close();
    if (!QTest::qWaitFor([&] { return button(section, u"Import"_s)->isEnabled(); })) {
        qFatal("the file was not read");
    }
    return section;
}

void SetUpPageTest::aWorkerSeesWhyMostIsClosed()
{
    show(model::Role::Worker);
    auto *section = part<widgets::UsersSection>();
    QVERIFY(!button(section, u"Add a user…"_s)->isEnabled());
    QVERIFY(button(section, u"Change your passphrase…"_s)->isEnabled());
    QStringList words;
    const QList<QLabel *> labels = section->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        words.append(label->text());
    }
    QVERIFY(words.contains(u"You are signed in as: Link worker. This is for: Manager."_s));
    QVERIFY(!button(part<widgets::ImportSection>(), u"Choose a file…"_s)->isEnabled());
    QVERIFY(!button(part<widgets::BackupSection>(), u"Back up to a file…"_s)->isEnabled());
    QVERIFY(!button(part<widgets::BackupSection>(), u"Restore"_s)->isEnabled());
}

constexpr auto threePeople = "Ref,First name,Surname,DOB\n"
                             "A1,Siân,Hughes,1990-02-03\n"
                             "A2,Omar,Khan,31/2/1991\n"
                             "A3,Beth,Sparrow,4/5/1992\n";

void SetUpPageTest::importsTheGoodRowsAndListsTheBadOne()
{
    auto *section = importing(threePeople);
    auto *mapping = section->findChild<widgets::ImportMapping *>();
    QCOMPARE(mapping->choice(0)->currentText(), u"Reference"_s);
    QCOMPARE(mapping->choice(3)->currentText(), u"Date of birth"_s);
    QCOMPARE(mapping->item(1, 1)->text(), u"Siân · Omar · Beth"_s);
    press(section, u"Import"_s);
    QTRY_COMPARE(said(section), u"3 rows: 2 added, 0 updated, 0 the same already, 1 not taken."_s);
    QCOMPARE(people(), 2);
    auto *refused = named<QTableWidget>(section, u"Rows that were not taken"_s);
    QVERIFY(refused->isVisible());
    QCOMPARE(refused->rowCount(), 1);
    QCOMPARE(refused->item(0, 0)->text(), u"3"_s);
    QCOMPARE(refused->item(0, 1)->text(), u"Date of birth"_s);
    QCOMPARE(refused->item(0, 2)->text(),
             u"This is no date that can be read. Write it as 2027-02-28, or choose how dates are written."_s);
}

void SetUpPageTest::aCheckChangesNothing()
{
    auto *section = importing(threePeople);
    press(section, u"Check without importing"_s);
    QTRY_COMPARE(said(section), u"Nothing is changed yet. 3 rows: 2 to add, 0 to update, 0 the same already, 1 that "
                                "cannot be taken."_s);
    QCOMPARE(people(), 0);
    QVERIFY(!button(section, u"Undo import"_s)->isVisible());
}

void SetUpPageTest::undoTakesTheImportBack()
{
    auto *section = importing(threePeople);
    QVERIFY(!button(section, u"Undo import"_s)->isVisible());
    press(section, u"Import"_s);
    QTRY_VERIFY(button(section, u"Undo import"_s)->isVisible());
    QCOMPARE(people(), 2);
    press(section, u"Undo import"_s);
    QTRY_VERIFY(said(section).startsWith(u"The import is undone: 2 taken back"_s));
    QCOMPARE(people(), 0);
    QVERIFY(!button(section, u"Undo import"_s)->isVisible());
}

void SetUpPageTest::savesTheRefusedRows()
{
    auto *section = importing(threePeople);
    press(section, u"Import"_s);
    QTRY_VERIFY(button(section, u"Save refused rows…"_s)->isVisible());
    press(section, u"Save refused rows…"_s);
    auto *dialog = section->findChild<QFileDialog *>();
    Q_EMIT dialog->fileSelected(m_folder->filePath(u"refused.csv"_s));
    dialog->close();
    QFile file(m_folder->filePath(u"refused.csv"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("Omar") && !text.contains("Beth"));
    QTRY_VERIFY(said(section).startsWith(u"The rows that were not taken are saved"_s));
    QVERIFY(button(section, u"Undo import"_s)->isVisible());
    QCOMPARE(people(), 2);
}

void SetUpPageTest::aColumnThatIsNotReadStaysOut()
{
    auto *section = importing("reference,given_name,phone\nA1,Beth,01632 960001\n");
    auto *phone = named<QComboBox>(section, u"Read column phone as"_s);
    QCOMPARE(phone->currentText(), u"Phone"_s);
    phone->setFocus();
    QTest::keyClick(phone, Qt::Key_Home);
    QCOMPARE(phone->currentText(), u"Not read"_s);
    press(section, u"Import"_s);
    QTRY_COMPARE(people(), 1);
    SQLite::Statement select(m_store->store().reader().database(), "SELECT coalesce(phone, '') FROM person");
    QVERIFY(select.executeStep());
    QCOMPARE(select.getColumn(0).getString(), std::string());
}

void SetUpPageTest::oneFieldCannotComeFromTwoColumns()
{
    auto *section = importing("reference,given_name,other\nA1,Beth,B\n");
    auto *other = section->findChild<widgets::ImportMapping *>()->choice(2);
    other->setCurrentIndex(other->findText(u"First name"_s));
    press(section, u"Import"_s);
    QCOMPARE(errorsOf(section), QStringList{u"Two columns are read as “First name”. Choose one of them."_s});
    QCOMPARE(people(), 0);
}

void SetUpPageTest::aCancelledImportLeavesNothing()
{
    QByteArray many("reference,given_name\n");
    for (int i = 0; i < 100'000; ++i) {
        many += "A" + QByteArray::number(i) + ",Beth\n";
    }
    auto *section = importing(many);
    press(section, u"Import"_s);
    auto *cancel = named<QPushButton>(section, u"Cancel the work"_s);
    QTRY_VERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(errorsOf(section).size(), 1, 60'000);
    QVERIFY(errorsOf(section).first().contains(u"was stopped as you asked"_s));
    QCOMPARE(people(), 0);
}

void SetUpPageTest::guessesFields_data()
{
    QTest::addColumn<db::ImportKind>("kind");
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("field");
    QTest::newRow("own name") << db::ImportKind::People << u"postcode"_s << u"postcode"_s;
    QTest::newRow("blanks and capitals") << db::ImportKind::People << u" Post Code "_s << u"postcode"_s;
    QTest::newRow("date of birth") << db::ImportKind::People << u"D.O.B."_s << u""_s;
    QTest::newRow("dob") << db::ImportKind::People << u"DOB"_s << u"born"_s;
    QTest::newRow("surname") << db::ImportKind::People << u"Surname"_s << u"family_name"_s;
    QTest::newRow("whose contact") << db::ImportKind::Contacts << u"Reference"_s << u"person"_s;
    QTest::newRow("contact's day") << db::ImportKind::Contacts << u"Date"_s << u"when"_s;
    QTest::newRow("nothing like it") << db::ImportKind::People << u"Shoe size"_s << u""_s;
}

void SetUpPageTest::guessesFields()
{
    QFETCH(db::ImportKind, kind);
    QFETCH(QString, column);
    QFETCH(QString, field);
    QCOMPARE(widgets::ImportWords::guess(kind, column), field);
}

void SetUpPageTest::backsUpAndRestores()
{
    m_page->showSection(Section::Backup);
    auto *section = part<widgets::BackupSection>();
    const QString file = m_folder->filePath(u"day.alongside-backup"_s);
    press(section, u"Back up to a file…"_s);
    Q_EMIT section->findChild<QFileDialog *>()->fileSelected(file);
    section->findChild<QFileDialog *>()->close();
    QTRY_VERIFY_WITH_TIMEOUT(said(section).startsWith(u"The backup is written and checked"_s), 30'000);
    QVERIFY(QFile::exists(file));
    QVERIFY(
        m_store->store().commit(model::Action::Import, support::StoreWork::personWithContact(m_store->store(), {})));
    const QString folder = m_folder->filePath(u"again.alongside"_s);
    QSignalSpy restored(section, &widgets::BackupSection::restored);
    QTest::keyClicks(named<QLineEdit>(section, u"Backup file"_s), file);
    QTest::keyClicks(named<QLineEdit>(section, u"New folder"_s), folder);
    QTest::keyClicks(named<QLineEdit>(section, u"Passphrase on the day of the backup"_s), u"correct horse battery"_s);
    press(section, u"Restore"_s);
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 30'000);
    QCOMPARE(restored.first().first().toString(), folder);
    QCOMPARE(said(section), u"The store is restored as it was on 2 Nov 2026, and checked. Lock this one to open it. "
                            "It is older than this one: 1 record(s) that were saved here since are not in it."_s);
    QVERIFY(db::StoreOpener(m_store->environment()).open(folder, u"sam"_s, support::TestStore::passphrase()));
}

void SetUpPageTest::aBackupDoesNotOpenWithAnotherPassphrase()
{
    m_page->showSection(Section::Backup);
    auto *section = part<widgets::BackupSection>();
    const QString file = m_folder->filePath(u"day.alongside-backup"_s);
    section->backUpTo(file);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 30'000);
    QTRY_VERIFY(!said(section).isEmpty());
    const QString folder = m_folder->filePath(u"again.alongside"_s);
    QTest::keyClicks(named<QLineEdit>(section, u"Backup file"_s), file);
    QTest::keyClicks(named<QLineEdit>(section, u"New folder"_s), folder);
    QTest::keyClicks(named<QLineEdit>(section, u"Passphrase on the day of the backup"_s), u"seven kind otters"_s);
    press(section, u"Restore"_s);
    QTRY_COMPARE_WITH_TIMEOUT(errorsOf(section),
                              QStringList{u"That passphrase does not open this backup. Try the one of that day."_s},
                              30'000);
    QVERIFY(!QDir(folder).exists());
}

void SetUpPageTest::theAccessLogSaysEveryActionInWords()
{
    // Every action that the program records; a new one needs its words.
    const QSet<QString> actions{u"backup"_s, u"recovery"_s, u"set_passphrase"_s, u"read_person"_s,
                                u"search"_s, u"report"_s,   u"export"_s,         u"list"_s,
                                u"audit"_s,  u"print"_s,    u"document"_s,       u"export_document"_s};
    for (const QString &action : actions) {
        QVERIFY(db::AccessLog(m_store->store()).record(action).has_value());
    }
    m_page->showSection(Section::AccessLog);
    const auto *table = named<QTableWidget>(m_page.get(), u"Access log"_s);
    QTRY_VERIFY(table->rowCount() >= actions.size());
    for (int row = 0; row < table->rowCount(); ++row) {
        const QString words = table->item(row, 2)->text();
        QVERIFY2(!actions.contains(words) && words.at(0).isUpper(), qPrintable(words));
    }
}

void SetUpPageTest::theAccessLogIsListedAndChecked()
{
    QVERIFY(db::AccessLog(m_store->store()).record(u"backup"_s).has_value());
    m_page->showSection(Section::AccessLog);
    auto *table = named<QTableWidget>(m_page.get(), u"Access log"_s);
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 0)->text(), u"2 Nov 2026 09:00"_s);
    QCOMPARE(table->item(0, 1)->text(), u"sam"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Made a backup"_s);
    press(m_page.get(), u"Check the log"_s);
    const QList<QLabel *> lines = m_page->findChildren<QLabel *>(u"said"_s);
    QTRY_VERIFY(std::ranges::any_of(lines, [](const QLabel *line) {
        return line->text() == u"The log is whole: nothing in it was changed, put in or taken out."_s;
    }));
}

void SetUpPageTest::lookAndTextSizeAreSignalled()
{
    m_page->showSection(Section::Look);
    QSignalSpy look(m_page.get(), &widgets::SetUpPage::lookChosen);
    QSignalSpy size(m_page.get(), &widgets::SetUpPage::textSizeChosen);
    QTest::mouseClick(named<QToolButton>(m_page.get(), u"Look: High contrast"_s), Qt::LeftButton);
    QTest::mouseClick(named<QToolButton>(m_page.get(), u"Text size: 150%"_s), Qt::LeftButton);
    QCOMPARE(look.takeFirst().at(0).value<widgets::Look>(), widgets::Look::HighContrast);
    QCOMPARE(size.takeFirst().at(0).toInt(), 150);
}

void SetUpPageTest::howDatesAreWrittenCanBeRead_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("150%") << 150;
    QTest::newRow("200%") << 200;
}

void SetUpPageTest::howDatesAreWrittenCanBeRead()
{
    QFETCH(const int, percent);
    m_page.reset();
    widgets::Theme::current().apply(widgets::Look::Light, percent);
    m_page = std::make_unique<widgets::SetUpPage>(m_store->store());
    m_page->resize(1366 - widgets::Theme::current().scaled(96), 720); // beside the rail
    m_page->show();
    widgets::ImportSection *section = importing("reference,born\nA1,3 11 74\n");
    auto *choice = named<QComboBox>(section, u"How dates are written"_s);
    QTRY_VERIFY(choice->isVisible());
    QStyleOptionComboBox option;
    option.initFrom(choice);
    const QRect room =
        choice->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, choice);
    const int text = choice->fontMetrics().horizontalAdvance(choice->itemText(0));
    QVERIFY2(text <= room.width(), qPrintable(u"%1 of %2"_s.arg(room.width()).arg(text)));
}

REGISTER_TEST(SetUpPageTest)
#include "tst_SetUpPage.moc"

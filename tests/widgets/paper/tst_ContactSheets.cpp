#include "db/access/AccessLog.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/contacts/PaperSheetStore.h"
#include "db/drafts/DraftStore.h"
#include "db/plans/ActionStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/forms/ChoiceGroup.h"
#include "widgets/look/Theme.h"
#include "widgets/paper/KeyInDialog.h"
#include "widgets/paper/PaperSheetDialog.h"
#include "widgets/paper/PaperTable.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/TodayPage.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Outcome;
using support::CaseFixture;
using widgets::ContactSheet;
using widgets::KeyInDialog;
using widgets::PaperSheetDialog;
using widgets::SheetContents;

/// The paper twin: what is printed of whom, and what was written on it typed in again, by keys.
class ContactSheetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void init();
    void cleanup();
    void onlyWhatWasChosenStandsOnIt_data();
    void onlyWhatWasChosenStandsOnIt();
    void printingIsRecordedAndRemembered();
    void pagesHoldThreePeople_data();
    void pagesHoldThreePeople();
    void itIsSavedByThoseWhoMay_data();
    void itIsSavedByThoseWhoMay();
    void linesAreANumber_data();
    void linesAreANumber();
    void itComesBackInItsOrderOneKeyEach();
    void aLineSaysDayChannelNoteAndNext();
    void whatCannotBeIsSaidAtItsLine_data();
    void whatCannotBeIsSaidAtItsLine();
    void nobodyIsLoggedWithoutAnOutcome();
    void itIsTakenBackWithOneKey();
    void whatIsTypedIsKept();
    void anotherSheetDoesNotThrowAwayWhatIsTyped();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] QList<db::CaseloadRow> rows(const QList<model::PersonId> &people)
    {
        return *db::CaseloadQuery(store()).rowsOf(people, QDate(2026, 11, 2));
    }
    [[nodiscard]] KeyInDialog &keyIn();
    [[nodiscard]] widgets::PaperTable *table() { return m_keyIn->findChild<widgets::PaperTable *>(); }
    /// Presses keys in the table.
    void press(std::initializer_list<int> keys)
    {
        for (const int key : keys) {
            QTest::keyClick(table(), Qt::Key(key));
        }
    }
    /// Presses a key that begins to write into a cell, writes, and presses Enter.
    void write(Qt::Key key, const QString &words);
    void finish() { QTest::keyClick(m_keyIn, Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QList<model::Contact> contactsOf(const model::PersonId &person)
    {
        return CaseFixture::sure(db::PersonStore(store()).read(person)).contacts;
    }

    std::unique_ptr<CaseFixture> m_case;
    QList<model::PersonId> m_people;
    QWidget m_window;
    QPointer<KeyInDialog> m_keyIn;
};

void ContactSheetsTest::init()
{
    m_case = std::make_unique<CaseFixture>();
    m_people.clear();
    for (const QString &name : {u"Ash"_s, u"Birch"_s, u"Cedar"_s}) {
        m_people.append(m_case->person(name.left(1) + u"01"_s, u"Ray"_s, name));
    }
    m_window.resize(1200, 800);
    m_window.show();
}

void ContactSheetsTest::cleanup()
{
    widgets::JobPool::waitForDone();
    delete m_keyIn;
    m_case.reset();
}

KeyInDialog &ContactSheetsTest::keyIn()
{
    m_keyIn = new KeyInDialog(store(), [](const QString &, int) { return QList<db::CaseloadRow>(); }, &m_window);
    m_keyIn->open();
    QApplication::setActiveWindow(m_keyIn);
    return *m_keyIn;
}

void ContactSheetsTest::write(Qt::Key key, const QString &words)
{
    QTest::keyClick(table(), key);
    QWidget *edit = QApplication::focusWidget();
    QVERIFY(qobject_cast<QLineEdit *>(edit));
    QTest::keyClicks(edit, words);
    QTest::keyClick(edit, Qt::Key_Return);
    QCoreApplication::processEvents(); // the cell closes a moment later
}

void ContactSheetsTest::onlyWhatWasChosenStandsOnIt_data()
{
    using Who = SheetContents::Who;
    QTest::addColumn<SheetContents::Wanted>("wanted");
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QStringList>("facts");
    const QString last = u"Last met 5 Oct 2026"_s;
    const QString agreed = u"Agreed: meet Mon 9 Nov 2026; Ring the court"_s;
    const QString number = u"07700 900417 (leave no message)"_s;
    const auto wanted = [](Who who, bool withLast, bool withAgreed, bool withNumber) {
        return SheetContents::Wanted{{}, 0, QDate(2026, 11, 2), who, withLast, withAgreed, withNumber};
    };
    QTest::newRow("nothing but the reference")
        << wanted(Who::Reference, false, false, false) << u"A01"_s << QString() << QStringList();
    QTest::newRow("first name") << wanted(Who::FirstName, true, false, false) << u"Ray"_s << u"A01"_s
                                << QStringList{last};
    QTest::newRow("full name") << wanted(Who::FullName, false, true, false) << u"Ash, Ray"_s << u"A01"_s
                               << QStringList{agreed};
    QTest::newRow("all") << wanted(Who::Reference, true, true, true) << u"A01"_s << QString()
                         << QStringList{number, last, agreed};
}

void ContactSheetsTest::onlyWhatWasChosenStandsOnIt()
{
    QFETCH(SheetContents::Wanted, wanted);
    QFETCH(QString, who);
    QFETCH(QString, reference);
    QFETCH(QStringList, facts);
    model::Contact contact;
    contact.person = m_people[0];
    contact.day = QDate(2026, 10, 5);
    contact.next = QDate(2026, 11, 9);
    contact.note = u"never on paper"_s;
    QVERIFY(db::ContactStore(store()).add(contact));
    model::PlanAction action;
    action.person = m_people[0];
    action.words = u"Ring the court"_s;
    QVERIFY(db::ActionStore(store()).add(action));
    QVERIFY(db::ContactMethodStore(store()).add({{}, m_people[0], u"mobile"_s, u"07700 900417"_s, {}, true, u"no"_s}));
    wanted.people = rows({m_people[0]});
    wanted.blankLines = 1;
    const ContactSheet sheet = CaseFixture::sure(SheetContents(store()).make(wanted));
    QCOMPARE(sheet.contents().lines.size(), 2);
    QCOMPARE(sheet.contents().lines[0].who, who);
    QCOMPARE(sheet.contents().lines[0].reference, reference);
    QCOMPARE(sheet.contents().lines[0].facts, facts);
    QCOMPARE(sheet.contents().lines[1].who, QString());
    QVERIFY(sheet.pdf().startsWith("%PDF"));
}

void ContactSheetsTest::printingIsRecordedAndRemembered()
{
    SheetContents::Wanted wanted;
    wanted.day = QDate(2026, 11, 3);
    wanted.people = rows({m_people[2], m_people[0]});
    const ContactSheet sheet = CaseFixture::sure(SheetContents(store()).make(wanted));
    QCOMPARE(sheet.contents().number, 1);
    QSet<model::PersonId> printed;
    for (const db::AccessLog::Entry &entry : CaseFixture::sure(db::AccessLog(store()).page(2))) {
        QCOMPARE(entry.action, u"print"_s);
        QCOMPARE(entry.purpose, u"contact_sheet"_s);
        printed.insert(*entry.person);
    }
    QCOMPARE(printed, (QSet{m_people[2], m_people[0]}));
    const model::PaperSheet kept = CaseFixture::sure(db::PaperSheetStore(store()).find(1));
    QCOMPARE(kept.people, (QList{wanted.people[0].person, wanted.people[1].person}));
    QCOMPARE(kept.day, QDate(2026, 11, 3));
    // A blank one is of nobody.
    wanted.people.clear();
    wanted.blankLines = 4;
    QCOMPARE(CaseFixture::sure(SheetContents(store()).make(wanted)).contents().number, 0);
    QCOMPARE(CaseFixture::sure(db::PaperSheetStore(store()).list()).size(), 1);
}

void ContactSheetsTest::pagesHoldThreePeople_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("blank");
    QTest::addColumn<int>("pages");
    QTest::newRow("one") << 1 << 0 << 1;
    QTest::newRow("three") << 3 << 0 << 1;
    QTest::newRow("four") << 4 << 0 << 2;
    QTest::newRow("with blank lines") << 3 << 2 << 2;
    QTest::newRow("blank alone") << 0 << 9 << 3;
}

void ContactSheetsTest::pagesHoldThreePeople()
{
    QFETCH(int, people);
    QFETCH(int, blank);
    QFETCH(int, pages);
    SheetContents::Wanted wanted;
    wanted.people.resize(people);
    wanted.blankLines = blank;
    QCOMPARE(SheetContents::pages(wanted), pages);
    ContactSheet::Contents contents;
    contents.lines.resize(people + blank);
    // A PDF has one of these for each page.
    QCOMPARE(ContactSheet(contents).pdf().count("/Type /Page\n"), pages);
}

void ContactSheetsTest::itIsSavedByThoseWhoMay_data()
{
    QTest::addColumn<model::Role>("role");
    QTest::addColumn<bool>("may");
    QTest::newRow("worker") << model::Role::Worker << false;
    QTest::newRow("lead") << model::Role::Lead << true;
}

void ContactSheetsTest::itIsSavedByThoseWhoMay()
{
    QFETCH(model::Role, role);
    QFETCH(bool, may);
    CaseFixture cases(role);
    const model::PersonId person = cases.person(u"A1"_s);
    auto *dialog = new PaperSheetDialog(
        cases.store(), *db::CaseloadQuery(cases.store()).rowsOf({person}, QDate(2026, 11, 2)), &m_window);
    dialog->open();
    QStringList offered;
    for (const QPushButton *button : dialog->findChildren<QPushButton *>()) {
        offered.append(button->text());
    }
    QCOMPARE(offered.contains(u"Save as PDF…"_s), may);
    QVERIFY(offered.contains(u"Print…"_s));
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    dialog->saveTo(path);
    if (may) {
        QTRY_VERIFY(QFile::exists(path));
        QTRY_VERIFY(!m_window.findChild<PaperSheetDialog *>());
    } else {
        QVERIFY(dialog->problem().contains(u"Your role does not allow"_s));
        QVERIFY(!QFile::exists(path));
        delete dialog;
    }
    widgets::JobPool::waitForDone();
}

void ContactSheetsTest::linesAreANumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("a word") << u"many"_s;
    QTest::newRow("none on a blank sheet") << u"0"_s;
    QTest::newRow("less than none") << u"-3"_s;
    QTest::newRow("too many") << u"1000"_s;
}

void ContactSheetsTest::linesAreANumber()
{
    QFETCH(QString, typed);
    PaperSheetDialog dialog(store(), {}, &m_window);
    dialog.open();
    dialog.findChild<QLineEdit *>(u"blank"_s)->setText(typed);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog.problem(), u"Give a number of lines, at most 100."_s);
}

void ContactSheetsTest::itComesBackInItsOrderOneKeyEach()
{
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[2], m_people[0], m_people[1]}, false});
    QSignalSpy keyedIn(&keyIn(), &KeyInDialog::keyedIn);
    QCOMPARE(table()->people(), (QList{m_people[2], m_people[0], m_people[1]}));
    QVERIFY(table()->hasFocus());
    press({Qt::Key_A, Qt::Key_N, Qt::Key_M});
    finish();
    QCOMPARE(keyedIn.size(), 1);
    QCOMPARE(keyedIn.first().at(1).toInt(), 1);
    const std::pair<int, Outcome> expected[] = {
        {2, Outcome::Attended}, {0, Outcome::NoAnswer}, {1, Outcome::DidNotAttend}};
    for (const auto &[person, outcome] : expected) {
        const QList<model::Contact> contacts = contactsOf(m_people[person]);
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts.first().outcome, outcome);
        QCOMPARE(contacts.first().day, QDate(2026, 11, 1)); // the day on the sheet
        QCOMPARE(contacts.first().channel, model::Channel::FaceToFace);
        QCOMPARE(contacts.first().worker, u"sam"_s);
    }
    QVERIFY(CaseFixture::sure(db::PaperSheetStore(store()).find(1)).keyedIn);
    QCOMPARE(db::DraftStore(store()).list()->size(), 0);
}

void ContactSheetsTest::aLineSaysDayChannelNoteAndNext()
{
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[0], m_people[1]}, false});
    (void)keyIn();
    press({Qt::Key_2});
    write(Qt::Key_Return, u"Voicemail, said nothing"_s);
    write(Qt::Key_W, u"30 10 26"_s);
    write(Qt::Key_X, u"+7"_s);
    press({Qt::Key_N, Qt::Key_A});
    finish();
    const model::Contact first = contactsOf(m_people[0]).value(0);
    QCOMPARE(first.channel, model::Channel::Phone);
    QCOMPARE(first.note, u"Voicemail, said nothing"_s);
    QCOMPARE(first.day, QDate(2026, 10, 30));
    QCOMPARE(first.next, QDate(2026, 11, 9));
    const model::Contact second = contactsOf(m_people[1]).value(0);
    QCOMPARE(second.channel, model::Channel::FaceToFace);
    QCOMPARE(second.note, QString());
    QCOMPARE(second.day, QDate(2026, 11, 1));
}

void ContactSheetsTest::whatCannotBeIsSaidAtItsLine_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("said");
    QTest::newRow("no day") << int(Qt::Key_W) << u"31 feb"_s
                            << u"Line 2: 31 feb is not a date. Try 28 2 27, or “-1”."_s;
    QTest::newRow("no next day") << int(Qt::Key_X) << u"soon"_s
                                 << u"Line 2: soon is not a date. Try 28 2 27, or “-1”."_s;
    QTest::newRow("a day to come") << int(Qt::Key_W) << u"+9"_s << QString();
    QTest::newRow("next before the day") << int(Qt::Key_X) << u"1 1 26"_s << QString();
}

void ContactSheetsTest::whatCannotBeIsSaidAtItsLine()
{
    QFETCH(int, key);
    QFETCH(QString, typed);
    QFETCH(QString, said);
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[0], m_people[1]}, false});
    (void)keyIn();
    press({Qt::Key_A});
    write(Qt::Key(key), typed);
    press({Qt::Key_A});
    finish();
    QVERIFY(!m_keyIn->problem().isEmpty());
    QVERIFY2(said.isEmpty() || m_keyIn->problem() == said, qPrintable(m_keyIn->problem()));
    QCOMPARE(table()->currentRow(), 1);
    QCOMPARE(contactsOf(m_people[0]).size(), 0); // all or none
}

void ContactSheetsTest::nobodyIsLoggedWithoutAnOutcome()
{
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[0], m_people[1]}, false});
    (void)keyIn();
    finish();
    QCOMPARE(m_keyIn->problem(), u"Say of somebody how it went: go to their line and press a letter."_s);
    press({Qt::Key_Down, Qt::Key_D, Qt::Key_A, Qt::Key_Delete, Qt::Key_D});
    finish();
    QCOMPARE(contactsOf(m_people[0]).size(), 0);
    QCOMPARE(contactsOf(m_people[1]).value(0).outcome, Outcome::Declined);
}

void ContactSheetsTest::itIsTakenBackWithOneKey()
{
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[0], m_people[1]}, false});
    auto window = std::make_unique<widgets::Workspace>(store());
    window->show();
    QApplication::setActiveWindow(window.get());
    QSignalSpy filled(window.get(), &widgets::Workspace::filled);
    QVERIFY(filled.wait());
    window->today().findChild<QMenu *>(u"paperMenu"_s)->actions().last()->trigger();
    m_keyIn = window->findChild<KeyInDialog *>();
    QVERIFY(m_keyIn);
    press({Qt::Key_A, Qt::Key_A});
    finish();
    QCOMPARE(contactsOf(m_people[1]).size(), 1);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QApplication::setActiveWindow(window.get());
    QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(contactsOf(m_people[0]).size(), 0);
    QCOMPARE(contactsOf(m_people[1]).size(), 0);
    QVERIFY(!CaseFixture::sure(db::PaperSheetStore(store()).find(1)).keyedIn);
    widgets::JobPool::waitForDone();
}

void ContactSheetsTest::whatIsTypedIsKept()
{
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[0], m_people[1]}, false});
    (void)keyIn();
    press({Qt::Key_N});
    write(Qt::Key_Return, u"half a sent"_s);
    QTest::keyClick(m_keyIn, Qt::Key_Escape);
    QTRY_VERIFY(!m_keyIn);
    (void)keyIn();
    QCOMPARE(table()->filled(), 0);
    QTest::keyClick(m_keyIn, Qt::Key_D, Qt::ControlModifier); // go on with it
    QCOMPARE(table()->filled(), 1);
    press({Qt::Key_Down, Qt::Key_A});
    finish();
    QCOMPARE(contactsOf(m_people[0]).value(0).outcome, Outcome::NoAnswer);
    QCOMPARE(contactsOf(m_people[1]).value(0).note, u"half a sent"_s);
    QVERIFY(CaseFixture::sure(db::PaperSheetStore(store()).find(1)).keyedIn);
}

void ContactSheetsTest::anotherSheetDoesNotThrowAwayWhatIsTyped()
{
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[2]}, false});
    (void)db::PaperSheetStore(store()).keep({0, QDate(2026, 11, 1), {m_people[0], m_people[1]}, false});
    (void)keyIn();
    auto *sheets = m_keyIn->findChild<QComboBox *>(u"sheet"_s);
    press({Qt::Key_N});
    const auto take = [sheets](int at) {
        sheets->setCurrentIndex(at);
        Q_EMIT sheets->activated(at);
    };
    take(2);
    QVERIFY(m_keyIn->problem().startsWith(u"Log what is typed here first"_s));
    QCOMPARE(table()->filled(), 1);
    QCOMPARE(sheets->currentIndex(), 1);
    press({Qt::Key_Up, Qt::Key_Delete});
    take(2);
    QCOMPARE(table()->people(), QList{m_people[2]});
}

REGISTER_TEST(ContactSheetsTest)
#include "tst_ContactSheets.moc"

#include "widgets/contacts/round/PhoneRoundDialog.h"

#include "db/access/AccessLog.h"
#include "db/circumstances/ContactMethodStore.h"
#include "db/drafts/DraftStore.h"
#include "db/verification/StoreVerification.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/round/RoundCard.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/TodayPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using model::Outcome;
using widgets::PhoneRoundDialog;

/// A round of calls by keys alone: who is in front, what is saved, what is taken back, what outlives closing.
class PhoneRoundDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void init();
    void cleanup();
    void aCallWithoutAnswerIsOneKey();
    void eachKeySavesItsOutcome_data();
    void eachKeySavesItsOutcome();
    void aNoteIsWrittenBeforeTheKey();
    void lettersInTheNoteAreLetters();
    void aDayThatCannotBeIsSaid();
    void whoIsNotToBeContactedIsLeftOut();
    void takingBackStrikesOutAndGoesBack();
    void goingBackCorrects();
    void aCorrectionIsTakenBackToWhatItWas();
    void skippedPeopleAreRungInTheEnd();
    void theCountEndsTheRound();
    void thePlaceIsKept();
    void whatIsWrittenAboutASkippedPersonIsKept();
    void nothingIsKeptOfARoundThatWasOnlyLookedAt();
    void showsTheNumberAndWhetherAMessageIsSafe_data();
    void showsTheNumberAndWhetherAMessageIsSafe();
    void readingIsRecorded();
    void startsFromThePeopleAndFromToday();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] PhoneRoundDialog &open();
    [[nodiscard]] QList<db::CaseloadRow> rows();
    [[nodiscard]] QString said(const QString &name) { return m_dialog->findChild<QLabel *>(name)->text(); }
    /// Presses a key where the keyboard is.
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void write(const QString &note);
    [[nodiscard]] QList<model::Contact> contactsOf(int person);
    [[nodiscard]] QList<db::Draft> drafts() { return *db::DraftStore(store()).list(); }

    std::unique_ptr<support::CaseFixture> m_case;
    QList<model::PersonId> m_people;
    QWidget m_window;
    QPointer<PhoneRoundDialog> m_dialog;
    int m_keys = 0;
};

void PhoneRoundDialogTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    m_people.clear();
    for (const QString &name : {u"Ash"_s, u"Birch"_s, u"Cedar"_s, u"Dogwood"_s}) {
        m_people.append(m_case->person(name.left(1) + u"01"_s, u"Ray"_s, name));
    }
    m_window.resize(1200, 800);
    m_window.show();
    m_keys = 0;
}

void PhoneRoundDialogTest::cleanup()
{
    widgets::JobPool::waitForDone();
    delete m_dialog;
    m_case.reset();
}

QList<db::CaseloadRow> PhoneRoundDialogTest::rows()
{
    return *db::CaseloadQuery(store()).rowsOf(m_people, QDate(2026, 11, 2));
}

PhoneRoundDialog &PhoneRoundDialogTest::open()
{
    m_dialog = new PhoneRoundDialog(store(), rows(), &m_window);
    m_dialog->open();
    QApplication::setActiveWindow(m_dialog);
    return *m_dialog;
}

void PhoneRoundDialogTest::press(int key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = m_dialog->focusWidget();
    QTest::keyClick(focus ? focus : m_dialog.data(), Qt::Key(key), modifiers);
    ++m_keys;
}

void PhoneRoundDialogTest::write(const QString &note)
{
    press(Qt::Key_Return);
    QTest::keyClicks(m_dialog->focusWidget(), note);
}

QList<model::Contact> PhoneRoundDialogTest::contactsOf(int person)
{
    return db::PersonStore(store()).read(m_people[person])->contacts;
}

void PhoneRoundDialogTest::aCallWithoutAnswerIsOneKey()
{
    (void)open();
    for (int person = 0; person < 4; ++person) {
        const int before = m_keys;
        press(Qt::Key_N);
        QVERIFY(m_keys - before <= 2);
        const QList<model::Contact> contacts = contactsOf(person); // saved at once
        QCOMPARE(contacts.size(), 1);
        QCOMPARE(contacts.first().outcome, Outcome::NoAnswer);
        QCOMPARE(contacts.first().channel, model::Channel::Phone);
        QCOMPARE(contacts.first().day, QDate(2026, 11, 2));
        QVERIFY(contacts.first().time.isValid());
        QCOMPARE(contacts.first().worker, u"sam"_s);
    }
    QCOMPARE(m_keys, 4);
    QVERIFY(m_dialog->round().isOver());
}

void PhoneRoundDialogTest::eachKeySavesItsOutcome_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("attended") << int(Qt::Key_A) << Outcome::Attended;
    QTest::newRow("missed") << int(Qt::Key_M) << Outcome::DidNotAttend;
    QTest::newRow("no answer") << int(Qt::Key_N) << Outcome::NoAnswer;
    QTest::newRow("declined") << int(Qt::Key_D) << Outcome::Declined;
    QTest::newRow("cancelled by them") << int(Qt::Key_T) << Outcome::CancelledByPerson;
    QTest::newRow("cancelled by us") << int(Qt::Key_U) << Outcome::CancelledByUs;
}

void PhoneRoundDialogTest::eachKeySavesItsOutcome()
{
    QFETCH(int, key);
    QFETCH(Outcome, outcome);
    (void)open();
    press(key);
    QCOMPARE(contactsOf(0).value(0).outcome, outcome);
    QCOMPARE(said(u"roundName"_s), u"Birch, Ray"_s);
}

void PhoneRoundDialogTest::aNoteIsWrittenBeforeTheKey()
{
    (void)open();
    write(u"Will come on Tuesday"_s);
    press(Qt::Key_Tab);
    QTest::keyClicks(m_dialog->focusWidget(), u"+8"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_A);
    const model::Contact contact = contactsOf(0).value(0);
    QCOMPARE(contact.note, u"Will come on Tuesday"_s);
    QCOMPARE(contact.next, QDate(2026, 11, 10));
    auto *note = m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s);
    QCOMPARE(note->toPlainText(), QString()); // the next person's is blank
    QCOMPARE(m_dialog->findChild<QLineEdit *>(u"roundNext"_s)->text(), QString());
    press(Qt::Key_N);
    QCOMPARE(contactsOf(1).value(0).note, QString());
}

void PhoneRoundDialogTest::lettersInTheNoteAreLetters()
{
    (void)open();
    write(u"anm dtu sb"_s);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s)->toPlainText(), u"anm dtu sb"_s);
    QCOMPARE(contactsOf(0).size(), 0);
    QCOMPARE(m_dialog->round().place(), 0);
}

void PhoneRoundDialogTest::aDayThatCannotBeIsSaid()
{
    (void)open();
    auto *next = m_dialog->findChild<QLineEdit *>(u"roundNext"_s);
    next->setFocus();
    QTest::keyClicks(next, u"31 feb"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_N);
    QCOMPARE(m_dialog->problem(), u"31 feb is not a date. Try 28 2 27, or “today”."_s);
    QCOMPARE(contactsOf(0).size(), 0);
    QCOMPARE(m_dialog->focusWidget(), next);
    QCOMPARE(m_dialog->round().place(), 0);
}

void PhoneRoundDialogTest::whoIsNotToBeContactedIsLeftOut()
{
    QVERIFY(db::PersonStore(store()).setField(m_people[1], u"do_not_contact"_s, u"yes"_s));
    (void)open();
    QCOMPARE(said(u"roundLeftOut"_s), u"Left out, because they are not to be contacted: Birch, Ray · B01"_s);
    QCOMPARE(m_dialog->round().people(), (QList{m_people[0], m_people[2], m_people[3]}));
    press(Qt::Key_N);
    QCOMPARE(said(u"roundName"_s), u"Cedar, Ray"_s);
}

void PhoneRoundDialogTest::takingBackStrikesOutAndGoesBack()
{
    (void)open();
    write(u"Voicemail is full"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_N);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(contactsOf(0).size(), 0);
    QCOMPARE(said(u"roundName"_s), u"Ash, Ray"_s);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s)->toPlainText(), u"Voicemail is full"_s);
    press(Qt::Key_A);
    QCOMPARE(contactsOf(0).value(0).note, u"Voicemail is full"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(said(u"roundSaid"_s), u"There is nothing to take back."_s);
    QCOMPARE(db::StoreVerification(store()).run()->findings, QStringList());
}

void PhoneRoundDialogTest::goingBackCorrects()
{
    (void)open();
    write(u"Rang off"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_N);
    press(Qt::Key_B);
    QCOMPARE(said(u"roundName"_s), u"Ash, Ray"_s);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s)->toPlainText(), u"Rang off"_s);
    QCOMPARE(said(u"roundSaid"_s), u"Logged already: No answer. Another key corrects it."_s);
    press(Qt::Key_D);
    const QList<model::Contact> contacts = contactsOf(0);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().outcome, Outcome::Declined);
    QCOMPARE(contacts.first().note, u"Rang off"_s);
    QCOMPARE(said(u"roundName"_s), u"Birch, Ray"_s);
    QCOMPARE(m_dialog->round().count(Outcome::NoAnswer), 0);
}

void PhoneRoundDialogTest::aCorrectionIsTakenBackToWhatItWas()
{
    (void)open();
    press(Qt::Key_N);
    press(Qt::Key_B);
    press(Qt::Key_A);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(contactsOf(0).size(), 1);
    QCOMPARE(contactsOf(0).first().outcome, Outcome::NoAnswer);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(contactsOf(0).size(), 0);
    QCOMPARE(m_dialog->round().tried(), 0);
}

void PhoneRoundDialogTest::skippedPeopleAreRungInTheEnd()
{
    (void)open();
    press(Qt::Key_S);
    for (int person = 0; person < 3; ++person) {
        press(Qt::Key_N);
    }
    QCOMPARE(said(u"roundCount"_s), u"3 tried, 0 reached"_s);
    QCOMPARE(said(u"roundLeft"_s), u"1 skipped."_s);
    support::button(m_dialog, u"Ring those who were skipped"_s)->click();
    QCOMPARE(said(u"roundName"_s), u"Ash, Ray"_s);
    press(Qt::Key_A);
    QCOMPARE(said(u"roundCount"_s), u"4 tried, 1 reached"_s);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"roundLeft"_s)->isVisible());
}

void PhoneRoundDialogTest::theCountEndsTheRound()
{
    (void)open();
    press(Qt::Key_A);
    press(Qt::Key_N);
    support::button(m_dialog, u"End the round"_s)->click();
    QCOMPARE(said(u"roundCount"_s), u"2 tried, 1 reached"_s);
    QCOMPARE(said(u"roundLeft"_s), u"2 not rung yet."_s);
    press(Qt::Key_N); // no key logs any more
    QCOMPARE(contactsOf(2).size(), 0);
    QSignalSpy accepted(m_dialog, &QDialog::accepted);
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(drafts().size(), 0);
}

void PhoneRoundDialogTest::thePlaceIsKept()
{
    (void)open();
    press(Qt::Key_N);
    QCOMPARE(drafts().size(), 1); // in the save itself: a power cut rings nobody twice
    press(Qt::Key_S);
    write(u"half a sent"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
    QVERIFY(db::PersonStore(store()).setField(m_people[3], u"do_not_contact"_s, u"yes"_s));
    (void)open();
    QCOMPARE(m_dialog->round().place(), 0);
    press(Qt::Key_D, Qt::ControlModifier); // go on with it
    QCOMPARE(said(u"roundName"_s), u"Cedar, Ray"_s);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s)->toPlainText(), u"half a sent"_s);
    QCOMPARE(said(u"roundLeftOut"_s), u"Left out, because they are not to be contacted: Dogwood, Ray · D01"_s);
    m_dialog->findChild<widgets::RoundCard *>()->setFocus();
    press(Qt::Key_N);
    QCOMPARE(contactsOf(2).value(0).note, u"half a sent"_s);
    QCOMPARE(said(u"roundCount"_s), u"2 tried, 0 reached"_s);
    QCOMPARE(drafts().size(), 0);
}

void PhoneRoundDialogTest::whatIsWrittenAboutASkippedPersonIsKept()
{
    (void)open();
    write(u"Ring after five"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_S);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s)->toPlainText(), QString());
    support::button(m_dialog, u"End the round"_s)->click();
    QVERIFY(said(u"roundLeft"_s).contains(u"It is kept as a draft."_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(drafts().size(), 1);
    (void)open();
    press(Qt::Key_D, Qt::ControlModifier);
    press(Qt::Key_B);
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>(u"roundNote"_s)->toPlainText(), u"Ring after five"_s);
}

void PhoneRoundDialogTest::nothingIsKeptOfARoundThatWasOnlyLookedAt()
{
    (void)open();
    press(Qt::Key_Escape);
    QCOMPARE(drafts().size(), 0);
}

void PhoneRoundDialogTest::showsTheNumberAndWhetherAMessageIsSafe_data()
{
    QTest::addColumn<QString>("ofPerson");
    QTest::addColumn<QString>("ofNumber");
    QTest::addColumn<QString>("words");
    const QString safe = u"Messages are safe"_s;
    const QString none = u"Leave no message"_s;
    const QString unknown = u"Not known if a message is safe"_s;
    QTest::newRow("nobody asked") << QString() << QString() << unknown;
    QTest::newRow("safe") << QString() << u"yes"_s << safe;
    QTest::newRow("not safe") << QString() << u"no"_s << none;
    QTest::newRow("the person says no") << u"no"_s << u"yes"_s << none;
    QTest::newRow("only the person was asked") << u"yes"_s << QString() << safe;
    QTest::newRow("the number is worse") << u"yes"_s << u"no"_s << none;
}

void PhoneRoundDialogTest::showsTheNumberAndWhetherAMessageIsSafe()
{
    QFETCH(QString, ofPerson);
    QFETCH(QString, ofNumber);
    QFETCH(QString, words);
    model::ContactMethod number{{}, m_people[0], u"mobile"_s, u"07700 900417"_s, {}, true, ofNumber};
    QVERIFY(db::ContactMethodStore(store()).add(number));
    if (!ofPerson.isEmpty()) {
        QVERIFY(db::PersonStore(store()).setField(m_people[0], u"leave_message"_s, ofPerson));
    }
    (void)open();
    QTRY_VERIFY(m_dialog->findChild<QLabel *>(u"roundNumber"_s));
    QCOMPARE(said(u"roundNumber"_s), u"07700 900417"_s);
    QCOMPARE(said(u"roundMessage"_s), words);
    press(Qt::Key_N);
    QVERIFY(!m_dialog->findChild<QLabel *>(u"roundNumber"_s)); // never under the next one's name
}

void PhoneRoundDialogTest::readingIsRecorded()
{
    (void)open();
    QTRY_COMPARE(said(u"roundLast"_s), u"None yet."_s);
    const auto entries = db::AccessLog(store()).page(1);
    QCOMPARE(entries->first().action, u"read_person"_s);
    QCOMPARE(entries->first().purpose, u"phone_round"_s);
    QCOMPARE(entries->first().person, std::optional(m_people[0]));
}

void PhoneRoundDialogTest::startsFromThePeopleAndFromToday()
{
    (void)m_case->enrolment(m_people[2], QDate(2026, 9, 1), u"sam"_s);
    auto window = std::make_unique<widgets::Workspace>(store());
    window->show();
    QApplication::setActiveWindow(window.get());
    QSignalSpy filled(window.get(), &widgets::Workspace::filled);
    QVERIFY(filled.wait());
    const auto ring = [&window] {
        QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
        auto *dialog = window->findChild<PhoneRoundDialog *>();
        const QList<model::PersonId> people = dialog ? dialog->round().people() : QList<model::PersonId>();
        delete dialog;
        QApplication::setActiveWindow(window.get());
        return people;
    };
    QTRY_COMPARE(window->today().people(), QList{m_people[2]}); // never met
    QCOMPARE(ring(), QList{m_people[2]});
    window->showPage(widgets::Workspace::People);
    QCOMPARE(ring(), m_people); // nobody is chosen: those who are shown
    window->people().model().choose(1, 2, true);
    QCOMPARE(ring(), (QList{m_people[1], m_people[2]}));
    window->people().model().clearChosen();
    window->findChild<QLineEdit *>(u"peopleSearch"_s)->setText(u"zzzzzz"_s);
    QCOMPARE(ring(), QList<model::PersonId>()); // nobody to ring
    widgets::JobPool::waitForDone();
}

REGISTER_TEST(PhoneRoundDialogTest)
#include "tst_PhoneRoundDialog.moc"

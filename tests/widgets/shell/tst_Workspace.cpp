#include "db/contacts/ContactStore.h"
#include "db/drafts/DraftStore.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "tests/support/Caseload.h"
#include "tests/support/TestRegistry.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/ContactForm.h"
#include "widgets/contacts/GroupSessionDialog.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/person/timeline/TimelineView.h"
#include "widgets/shell/Toast.h"
#include "widgets/shell/Workspace.h"

#include <QAccessible>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using support::TestStore;
using widgets::LogContactDialog;
using widgets::Workspace;

namespace
{

/// A store with three people and a workspace that shows it.
struct Desk
{
    explicit Desk()
    {
        for (const char *name : {"Applegarth", "Brightwater", "Coldwell"}) {
            model::Person person;
            person.familyName = QString::fromLatin1(name);
            person.givenName = u"Ray"_s;
            people.append(*db::PersonStore(store.store()).add(person));
        }
        workspace = std::make_unique<Workspace>(store.store());
        workspace->show();
        workspace->showPage(Workspace::People);
        QSignalSpy filled(workspace.get(), &Workspace::filled);
        if (!filled.wait()) {
            qFatal("The caseload was not read.");
        }
    }

    ~Desk()
    {
        widgets::JobPool::waitForDone();
        workspace.reset();
    }

    QTableView *table() const { return workspace->findChild<QTableView *>(u"caseload"_s); }
    LogContactDialog *dialog() const { return workspace->findChild<LogContactDialog *>(); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QList<model::Contact> contactsOf(qsizetype person)
    {
        return db::PersonStore(store.store()).read(people[person])->contacts;
    }

    TestStore store;
    QList<model::PersonId> people;
    std::unique_ptr<Workspace> workspace;
};

/// Presses keys one by one where the focus is, and counts them.
class Keys
{
public:
    explicit Keys(QWidget *start)
        : m_start(start)
    {
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(target(), key, modifiers);
        ++m_count;
    }
    void type(const QString &text)
    {
        for (const QChar character : text) {
            QTest::keyClick(target(), character.toLatin1());
            ++m_count;
        }
    }
    [[nodiscard]] int count() const { return m_count; }
    void lookAt(QWidget *widget) { m_start = widget; }

private:
    QWidget *target() const
    {
        QWidget *focus = m_start->window()->focusWidget();
        return focus ? focus : m_start;
    }

    QWidget *m_start;
    int m_count = 0;
};

} // namespace

class WorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void listsEveryoneByName();
    void findsAsTheUserTypes_data();
    void findsAsTheUserTypes();
    void aTextFieldDoesNotKeepTheFindKey();
    void aPagesKeyLeavesTheKeyboardToWhatComesNext();
    void logsAContactWithAtMostTwelveKeys();
    void logsAMissedAppointmentWithAtMostSixKeys();
    void keepsADraftWhenTheDialogCloses();
    void goesFromAContactToAGroup();
    void goesOnWithADraft();
    void undoStrikesTheContactOut();
    void saysWhatIsWrongAtTheField_data();
    void saysWhatIsWrongAtTheField();
    void aCorrectionIsALinkedAmendment();
    void aCorrectionKeepsWhoMetThemAndOnWhichEnrolment();
    void aNewContactIsTheSignedInUsers();
    void nobodyIsMeantWhileAPersonIsBeingRead();
    void aDiscardedDraftComesBackWithUndo();
    void everyControlHasANameAndCanBeReached();
};

void WorkspaceTest::listsEveryoneByName()
{
    Desk desk;
    QCOMPARE(desk.table()->model()->rowCount(), 3);
    QCOMPARE(desk.cell(0, widgets::CaseloadModel::Name), u"Applegarth, Ray"_s);
    QCOMPARE(desk.cell(2, widgets::CaseloadModel::Name), u"Coldwell, Ray"_s);
    QCOMPARE(desk.cell(0, widgets::CaseloadModel::LastContact), u"Not yet"_s);
    QCOMPARE(desk.cell(0, widgets::CaseloadModel::NextDue), u"Not set"_s);
}

void WorkspaceTest::findsAsTheUserTypes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("beginning") << u"bri"_s << QStringList{u"Brightwater, Ray"_s};
    QTest::newRow("two words, any order") << u"ray cold"_s << QStringList{u"Coldwell, Ray"_s};
    QTest::newRow("a slip") << u"coldwlel"_s << QStringList{u"Coldwell, Ray"_s};
    QTest::newRow("accents and case") << u"ÀPPLE"_s << QStringList{u"Applegarth, Ray"_s};
    QTest::newRow("nobody") << u"zzzz"_s << QStringList{};
}

void WorkspaceTest::findsAsTheUserTypes()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, found);
    Desk desk;
    auto *search = desk.workspace->findChild<QLineEdit *>(u"peopleSearch"_s);
    search->setText(typed);
    QStringList names;
    for (int row = 0; row < desk.table()->model()->rowCount(); ++row) {
        names.append(desk.cell(row, widgets::CaseloadModel::Name));
    }
    QCOMPARE(names, found);
}

void WorkspaceTest::aTextFieldDoesNotKeepTheFindKey()
{
    Desk desk;
    auto *search = desk.workspace->findChild<QLineEdit *>(u"peopleSearch"_s);
    search->setText(u"ray"_s);
    search->setFocus();
    search->home(false);
    QTest::keyClick(search, Qt::Key_K, Qt::ControlModifier);
    QCOMPARE(search->text(), u"ray"_s); // and nothing was deleted
    QCOMPARE(desk.workspace->window()->focusWidget()->objectName(), u"find"_s);
}

void WorkspaceTest::aPagesKeyLeavesTheKeyboardToWhatComesNext()
{
    Desk desk;
    desk.workspace->openPerson(desk.people[1]);
    QTest::keyClick(desk.workspace.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(desk.workspace->focusWidget(), Qt::Key_K, Qt::ControlModifier);
    QTest::qWait(200); // a button that plays a press takes half as long
    QCOMPARE(desk.workspace->focusWidget()->objectName(), u"find"_s);
    QVERIFY(desk.table()->isVisible());
}

void WorkspaceTest::logsAContactWithAtMostTwelveKeys()
{
    Desk desk;
    Keys keys(desk.workspace.get());
    desk.workspace->findChild<QLineEdit *>(u"find"_s)->setFocus();
    keys.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.dialog());
    keys.lookAt(desk.dialog());
    keys.type(u"bri"_s);
    keys.press(Qt::Key_Return); // takes the one offered
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(keys.count() <= 12, qPrintable(QString::number(keys.count())));
    const QList<model::Contact> contacts = desk.contactsOf(1);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().outcome, model::Outcome::Attended);
    QCOMPARE(contacts.first().channel, model::Channel::FaceToFace);
    QCOMPARE(contacts.first().day, desk.store.clock().today());
    // It shows in the list at once.
    QCOMPARE(desk.cell(1, widgets::CaseloadModel::DaysSince), u"0"_s);
}

void WorkspaceTest::logsAMissedAppointmentWithAtMostSixKeys()
{
    Desk desk;
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(2, 0));
    Keys keys(desk.workspace.get());
    keys.press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(desk.dialog());
    keys.lookAt(desk.dialog());
    keys.press(Qt::Key_M);
    keys.press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(keys.count() <= 6, qPrintable(QString::number(keys.count())));
    QCOMPARE(desk.contactsOf(2).size(), 1);
    QCOMPARE(desk.contactsOf(2).first().outcome, model::Outcome::DidNotAttend);
}

void WorkspaceTest::keepsADraftWhenTheDialogCloses()
{
    Desk desk;
    desk.workspace->openPerson(desk.people[0]);
    QSignalSpy shown(&desk.workspace->person(), &widgets::PersonPage::shown);
    QVERIFY(shown.wait());
    desk.workspace->logContact();
    auto *note = desk.dialog()->findChild<QPlainTextEdit *>(u"note"_s);
    QTest::keyClicks(note, u"Came by the hot desk"_s);
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    const QList<db::Draft> drafts = *db::DraftStore(desk.store.store()).list();
    QCOMPARE(drafts.size(), 1);
    QCOMPARE(drafts.first().fields.value(u"note"_s).toString(), u"Came by the hot desk"_s);
    QCOMPARE(drafts.first().person, std::optional(desk.people[0]));
    QVERIFY(desk.contactsOf(0).isEmpty());
}

void WorkspaceTest::goesFromAContactToAGroup()
{
    Desk desk;
    desk.workspace->logContact();
    QApplication::setActiveWindow(desk.dialog());
    QTest::keyClicks(desk.dialog()->findChild<QPlainTextEdit *>(u"note"_s), u"All were there"_s);
    QTest::keyClick(desk.dialog()->focusWidget(), Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(!desk.dialog());
    QVERIFY(desk.workspace->findChild<widgets::GroupSessionDialog *>());
    QCOMPARE(db::DraftStore(desk.store.store()).list()->first().fields.value(u"note"_s).toString(),
             u"All were there"_s);
}

void WorkspaceTest::goesOnWithADraft()
{
    Desk desk;
    db::Draft draft;
    draft.form = u"contact"_s;
    draft.person = desk.people[0];
    draft.fields = {{u"note"_s, u"Half a sentence"_s},
                    {u"outcome"_s, u"no_answer"_s},
                    {u"channel"_s, u"phone"_s},
                    {u"when"_s, u"2026-11-01"_s}};
    QVERIFY(db::DraftStore(desk.store.store()).save(draft));
    draft = db::DraftStore(desk.store.store()).list()->first();
    auto *dialog = new LogContactDialog(
        desk.store.store(), [](const QString &, int) { return QList<db::CaseloadRow>(); }, desk.workspace.get());
    dialog->setDraft(draft, u"Ray Applegarth"_s, u"001-1"_s);
    dialog->open();
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const QList<model::Contact> contacts = desk.contactsOf(0);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().note, u"Half a sentence"_s);
    QCOMPARE(contacts.first().outcome, model::Outcome::NoAnswer);
    QCOMPARE(contacts.first().day, QDate(2026, 11, 1));
    QVERIFY(db::DraftStore(desk.store.store()).list()->isEmpty());
}

void WorkspaceTest::undoStrikesTheContactOut()
{
    Desk desk;
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    desk.workspace->logContact();
    QTest::keyClick(desk.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.contactsOf(0).size(), 1);
    QVERIFY(desk.workspace->findChild<widgets::Toast *>()->isVisible());
    QTest::keyClick(desk.workspace.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(desk.contactsOf(0).isEmpty());
    QCOMPARE(desk.cell(0, widgets::CaseloadModel::LastContact), u"Not yet"_s);
}

void WorkspaceTest::saysWhatIsWrongAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no such day") << u"when"_s << u"31 feb 27"_s
                                 << u"31 feb 27 is not a date. Try 28 2 27, or “today”."_s;
    QTest::newRow("still to come")
        << u"when"_s << u"tomorrow"_s
        << u"This contact is in the future. Choose today or earlier, or save it as the next contact."_s;
    QTest::newRow("no time") << u"time"_s << u"half past"_s << u"Not a time. Try 14:30, or leave it blank."_s;
    QTest::newRow("no number") << u"minutes"_s << u"long"_s
                               << u"Minutes are a number up to 1440. Leave it blank if you don’t know."_s;
    QTest::newRow("next before") << u"next"_s << u"-3"_s
                                 << u"The next contact is before this one. Choose a later day, or leave it blank."_s;
    QTest::newRow("nobody") << u"person"_s << u"qqq"_s << u"Choose who this contact was with. Start typing a name."_s;
}

void WorkspaceTest::saysWhatIsWrongAtTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, typed);
    QFETCH(QString, sentence);
    Desk desk;
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    desk.workspace->logContact();
    LogContactDialog *dialog = desk.dialog();
    auto *input = dialog->findChild<QLineEdit *>(field);
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, typed);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible());
    QCOMPARE(dialog->problem(), sentence);
    QVERIFY(input->property("wrong").toBool());
    QCOMPARE(input->accessibleDescription(), sentence);
    QVERIFY(desk.contactsOf(0).isEmpty());
}

void WorkspaceTest::aCorrectionIsALinkedAmendment()
{
    Desk desk;
    model::Contact contact;
    contact.person = desk.people[0];
    contact.day = desk.store.clock().today();
    contact.note = u"Wrong"_s;
    contact.id = *db::ContactStore(desk.store.store()).add(contact);
    auto *dialog = new LogContactDialog(
        desk.store.store(), [](const QString &, int) { return QList<db::CaseloadRow>(); }, desk.workspace.get());
    dialog->setAmended(contact, u"Ray Applegarth"_s, u"001-1"_s);
    dialog->open();
    dialog->findChild<QPlainTextEdit *>(u"note"_s)->setPlainText(u"Right"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const QList<model::Contact> contacts = desk.contactsOf(0);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().note, u"Right"_s);
    const QList<db::TimelineEntry> timeline = *db::TimelineReader(desk.store.store()).read(desk.people[0]);
    QCOMPARE(timeline.size(), 2);
    QVERIFY(std::ranges::any_of(timeline, [](const db::TimelineEntry &entry) {
        return entry.standing == db::TimelineEntry::Standing::Amended;
    }));
}

void WorkspaceTest::aCorrectionKeepsWhoMetThemAndOnWhichEnrolment()
{
    Desk desk;
    db::EnrolmentStore enrolments(desk.store.store());
    model::Enrolment enrolment;
    enrolment.person = desk.people[0];
    enrolment.started = QDate(2026, 9, 1);
    enrolment.closed = QDate(2026, 10, 1);
    enrolment.reason = model::CloseReason::Completed;
    enrolment.id = *enrolments.enrol(enrolment);
    model::Enrolment later = enrolment;
    later.id = {};
    later.started = QDate(2026, 10, 10);
    later.closed = {};
    later.reason = {};
    QVERIFY(enrolments.enrol(later));
    model::Contact contact;
    contact.person = desk.people[0];
    contact.enrolment = enrolment.id;
    contact.day = QDate(2026, 9, 15);
    contact.worker = u"kim"_s;
    contact.id = *db::ContactStore(desk.store.store()).add(contact);
    auto *dialog = new LogContactDialog(
        desk.store.store(), [](const QString &, int) { return QList<db::CaseloadRow>(); }, desk.workspace.get());
    dialog->setAmended(contact, u"Ray Applegarth"_s, u"001-1"_s);
    dialog->open();
    dialog->findChild<QLineEdit *>(u"when"_s)->setText(u"2026-10-15"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    const QList<model::Contact> contacts = desk.contactsOf(0);
    QCOMPARE(contacts.size(), 1);
    QCOMPARE(contacts.first().day, QDate(2026, 10, 15));
    QCOMPARE(contacts.first().worker, u"kim"_s);
    QCOMPARE(contacts.first().enrolment, enrolment.id);
}

void WorkspaceTest::aNewContactIsTheSignedInUsers()
{
    Desk desk;
    desk.table()->setFocus();
    desk.table()->setCurrentIndex(desk.table()->model()->index(0, 0));
    desk.workspace->logContact();
    QTest::keyClick(desk.dialog(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.contactsOf(0).first().worker, u"sam"_s);
}

void WorkspaceTest::nobodyIsMeantWhileAPersonIsBeingRead()
{
    Desk desk;
    desk.workspace->openPerson(desk.people[0]);
    QSignalSpy shown(&desk.workspace->person(), &widgets::PersonPage::shown);
    QVERIFY(shown.wait());
    QCOMPARE(desk.workspace->person().person(), desk.people[0]);
    desk.workspace->openPerson(desk.people[1]);
    desk.workspace->logContact(); // before the second is read
    QVERIFY(desk.dialog()->form().person().isNull());
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QVERIFY(shown.wait());
    QCOMPARE(desk.workspace->person().person(), desk.people[1]);
    QCOMPARE(desk.workspace->person().name(), u"Ray Brightwater"_s);
}

void WorkspaceTest::aDiscardedDraftComesBackWithUndo()
{
    Desk desk;
    db::DraftStore drafts(desk.store.store());
    db::Draft draft;
    draft.form = u"contact"_s;
    draft.person = desk.people[0];
    draft.fields = {{u"note"_s, u"Half a sentence"_s}};
    QVERIFY(drafts.save(draft));
    desk.workspace->openPerson(desk.people[0]);
    QSignalSpy shown(&desk.workspace->person(), &widgets::PersonPage::shown);
    QVERIFY(shown.wait());
    auto *timeline = desk.workspace->findChild<widgets::TimelineView *>();
    Q_EMIT timeline->draftDiscarded(drafts.list()->first());
    QVERIFY(drafts.list()->isEmpty());
    QTest::keyClick(desk.workspace.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(drafts.list()->size(), 1);
    QCOMPARE(drafts.list()->first().fields, draft.fields);
}

void WorkspaceTest::everyControlHasANameAndCanBeReached()
{
    Desk desk;
    desk.workspace->openPerson(desk.people[0]);
    QSignalSpy shown(&desk.workspace->person(), &widgets::PersonPage::shown);
    QVERIFY(shown.wait());
    desk.workspace->logContact();
    QStringList nameless;
    for (const QWidget *widget : desk.workspace->findChildren<QWidget *>()) {
        const bool control = widget->focusPolicy() & Qt::TabFocus && widget->isVisible();
        if (!control) {
            continue;
        }
        QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (!interface || interface->text(QAccessible::Name).isEmpty()) {
            nameless.append(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName());
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

REGISTER_TEST(WorkspaceTest)
#include "tst_Workspace.moc"

#include "widgets/forms/DraftSheet.h"

#include "db/drafts/DraftStore.h"
#include "db/people/EventStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/Banner.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/intake/IntakeDialog.h"
#include "widgets/look/Theme.h"
#include "widgets/person/EnrolmentDialog.h"
#include "widgets/person/EventDialog.h"
#include "widgets/person/PersonDialog.h"
#include "widgets/person/ReasonDialog.h"
#include "widgets/programmes/ClosingDialog.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::button;
using widgets::DraftSheet;

namespace
{

/// A person with one open enrolment and one contact, and another with neither.
struct Desk
{
    Desk()
        : person(cases.person(u"001"_s, u"Ray"_s, u"Brightwater"_s))
        , newcomer(cases.person(u"002"_s, u"Siân"_s, u"Coldwell"_s))
        , enrolment(cases.enrolment(person, QDate(2026, 9, 1)))
        , contact(cases.contact(person, QDate(2026, 10, 1)))
    {
        window.resize(1366, 768);
        window.show();
    }

    [[nodiscard]] db::CaseStore &store() { return cases.store(); }
    [[nodiscard]] QList<db::Draft> drafts() { return *db::DraftStore(store()).list(); }

    DraftSheet *logContact(const model::PersonId &whom)
    {
        auto *dialog = new widgets::LogContactDialog(
            store(), [](const QString &, int) { return QList<db::CaseloadRow>(); }, &window);
        if (!whom.isNull()) {
            dialog->setPerson(whom, u"Ray Brightwater"_s, u"001"_s);
        }
        return dialog;
    }

    DraftSheet *correction()
    {
        auto *dialog = static_cast<widgets::LogContactDialog *>(logContact({}));
        dialog->setAmended(contact, u"Ray Brightwater"_s, u"001"_s);
        return dialog;
    }

    DraftSheet *reason()
    {
        const widgets::ReasonDialog::Question question{
            {u"strike_out"_s, person, contact.id.bytes()}, u"Strike out"_s, u"It counts nowhere."_s, u"Strike out"_s};
        const auto act = [this](const QString &reason) {
            return db::ContactStore(store()).strikeOut(contact.id, reason);
        };
        return new widgets::ReasonDialog(store(), question, act, &window);
    }

    /// The form called so, shown.
    DraftSheet *open(const QString &form)
    {
        DraftSheet *sheet = nullptr;
        if (form == u"add a person"_s) {
            sheet = new widgets::IntakeDialog(store(), &window);
        } else if (form == u"change details"_s) {
            sheet = new widgets::PersonDialog(store(), *db::PersonStore(store()).read(person), &window);
        } else if (form == u"enrol"_s) {
            sheet = new widgets::EnrolmentDialog(store(), newcomer, &window);
        } else if (form == u"end enrolment"_s) {
            sheet = new widgets::ClosingDialog(store(), enrolment, &window);
        } else if (form == u"event"_s) {
            sheet = new widgets::EventDialog(store(), person, &window);
        } else if (form == u"reason"_s) {
            sheet = reason();
        } else if (form == u"correction"_s) {
            sheet = correction();
        } else {
            sheet = logContact(form == u"contact"_s ? person : model::PersonId());
        }
        sheet->open();
        QApplication::setActiveWindow(sheet); // where keys are heard
        if (!QTest::qWaitForWindowActive(sheet)) {
            qFatal("the form is not in front");
        }
        return sheet;
    }

    support::CaseFixture cases;
    model::PersonId person;
    model::PersonId newcomer;
    model::Enrolment enrolment;
    model::Contact contact;
    QWidget window;
};

/// Types `text` into the field, in the place of what is there.
void type(DraftSheet *sheet, const QString &field, const QString &text)
{
    auto *input = sheet->findChild<QWidget *>(field);
    if (!input) {
        qFatal("there is no field %s", qPrintable(field));
    }
    input->setFocus();
    QTest::keyClick(input, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(input, text);
}

QString textIn(DraftSheet *sheet, const QString &field)
{
    auto *input = sheet->findChild<QWidget *>(field);
    const auto *note = qobject_cast<QPlainTextEdit *>(input);
    return note ? note->toPlainText() : qobject_cast<QLineEdit *>(input)->text();
}

widgets::Banner *offerOf(DraftSheet *sheet)
{
    return sheet->findChild<widgets::Banner *>(u"draftOffer"_s);
}

void close(DraftSheet *sheet)
{
    const QPointer<DraftSheet> watched(sheet);
    QTest::keyClick(sheet, Qt::Key_Escape);
    QTRY_VERIFY(!watched);
}

} // namespace

/// Every form that keeps drafts, each in the same ways.
class DraftSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void isInTheStoreWithinASecond_data() { forms(); }
    void isInTheStoreWithinASecond();
    void isOfferedAgainAndGoesWithTheSave_data() { forms(); }
    void isOfferedAgainAndGoesWithTheSave();
    void isThrownAwayOnlyWhenAskedTo_data() { forms(); }
    void isThrownAwayOnlyWhenAskedTo();
    void anOfferCanBeDiscardedAndBroughtBack_data() { forms(); }
    void anOfferCanBeDiscardedAndBroughtBack();
    void untouchedFormsLeaveNothing_data() { forms(); }
    void untouchedFormsLeaveNothing();
    void whatWasTypedMeanwhileIsADraftOfItsOwn();
    void aDraftRevertsNothingThatOthersChanged();
    void anotherPersonsDraftIsNotOffered();
    void aSaveThatIsRefusedKeepsTheDraft();
    void typingThatIsTakenBackLeavesNothing();
    void anOfferFindsRoom();
    void aCorrectionSaysSo();

private:
    static void forms();
};

void DraftSheetTest::forms()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("canBeSaved");
    const auto row = [](const char *form, const char *field, const char *typed, bool canBeSaved = true) {
        QTest::newRow(form) << QString::fromLatin1(form) << QString::fromLatin1(field) << QString::fromLatin1(typed)
                            << canBeSaved;
    };
    row("add a person", "given_name", "Aisha");
    row("change details", "known_as", "Big Ray");
    row("enrol", "source", "The prison's gate");
    row("end enrolment", "closed", "30 10 26");
    row("event", "detail", "Lost the key");
    row("reason", "reason", "Typed twice");
    row("contact", "note", "Came by the hot desk");
    row("contact with nobody yet", "note", "Somebody rang", false);
    row("correction", "note", "It was the library");
}

void DraftSheetTest::isInTheStoreWithinASecond()
{
    QFETCH(const QString, form);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    Desk desk;
    DraftSheet *sheet = desk.open(form);
    type(sheet, field, typed);
    QTRY_COMPARE_WITH_TIMEOUT(desk.drafts().size(), 1, 1000);
    const QString kept = desk.drafts().first().fields.value(field).toString();
    QCOMPARE(kept, field == u"closed"_s ? u"2026-10-30"_s : typed);
}

void DraftSheetTest::isOfferedAgainAndGoesWithTheSave()
{
    QFETCH(const QString, form);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    QFETCH(const bool, canBeSaved);
    Desk desk;
    DraftSheet *sheet = desk.open(form);
    QVERIFY(!offerOf(sheet)->isVisible());
    type(sheet, field, typed);
    close(sheet); // before the second is over
    QCOMPARE(desk.drafts().size(), 1);

    sheet = desk.open(form);
    QVERIFY(offerOf(sheet)->isVisible());
    QVERIFY(textIn(sheet, field) != typed);
    QTest::keyClick(sheet, Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!offerOf(sheet)->isVisible());
    QCOMPARE(textIn(sheet, field), field == u"closed"_s ? u"Fri 30 Oct 2026"_s : typed);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.drafts().size(), canBeSaved ? 0 : 1);
}

void DraftSheetTest::isThrownAwayOnlyWhenAskedTo()
{
    QFETCH(const QString, form);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    Desk desk;
    DraftSheet *sheet = desk.open(form);
    QSignalSpy discarded(sheet, &DraftSheet::draftDiscarded);
    type(sheet, field, typed);
    sheet->keepDraft();
    QCOMPARE(desk.drafts().size(), 1);
    button(sheet, u"Discard draft"_s)->click();
    QVERIFY(desk.drafts().isEmpty());
    QCOMPARE(discarded.size(), 1);
    const auto draft = discarded.first().first().value<db::Draft>();
    QVERIFY(db::DraftStore(desk.store()).save(draft)); // as Undo does
    sheet = desk.open(form);
    QVERIFY(offerOf(sheet)->isVisible());
}

void DraftSheetTest::anOfferCanBeDiscardedAndBroughtBack()
{
    QFETCH(const QString, form);
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    Desk desk;
    DraftSheet *sheet = desk.open(form);
    type(sheet, field, typed);
    close(sheet);
    const QCborMap kept = desk.drafts().first().fields;

    sheet = desk.open(form);
    button(sheet, u"Discard it"_s)->click();
    QVERIFY(desk.drafts().isEmpty());
    QCOMPARE(offerOf(sheet)->words(), u"Draft discarded."_s);
    button(sheet, u"Undo"_s)->click();
    QCOMPARE(desk.drafts().size(), 1);
    QCOMPARE(desk.drafts().first().fields, kept);
    QVERIFY(button(sheet, u"Go on with it"_s)->isVisible());
}

void DraftSheetTest::untouchedFormsLeaveNothing()
{
    QFETCH(const QString, form);
    Desk desk;
    close(desk.open(form));
    QVERIFY(desk.drafts().isEmpty());
}

void DraftSheetTest::whatWasTypedMeanwhileIsADraftOfItsOwn()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"event"_s);
    type(sheet, u"detail"_s, u"first"_s);
    close(sheet);
    sheet = desk.open(u"event"_s);
    type(sheet, u"detail"_s, u"second"_s);
    button(sheet, u"Go on with it"_s)->click();
    QCOMPARE(textIn(sheet, u"detail"_s), u"first"_s);
    QCOMPARE(desk.drafts().size(), 2);
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.drafts().size(), 1);
    QCOMPARE(desk.drafts().first().fields.value(u"detail"_s).toString(), u"second"_s);
}

void DraftSheetTest::aDraftRevertsNothingThatOthersChanged()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"change details"_s);
    type(sheet, u"known_as"_s, u"Big Ray"_s);
    close(sheet);
    QVERIFY(db::PersonStore(desk.store()).setField(desk.person, u"phone"_s, u"01632 960000"_s));
    sheet = desk.open(u"change details"_s);
    button(sheet, u"Go on with it"_s)->click();
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    const db::PersonFile file = *db::PersonStore(desk.store()).read(desk.person);
    QCOMPARE(file.person.knownAs, u"Big Ray"_s);
    QCOMPARE(file.person.phone, u"01632 960000"_s);
}

void DraftSheetTest::anotherPersonsDraftIsNotOffered()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"event"_s);
    type(sheet, u"detail"_s, u"about Ray"_s);
    close(sheet);
    auto *other = new widgets::EventDialog(desk.store(), desk.newcomer, &desk.window);
    other->open();
    QVERIFY(!offerOf(other)->isVisible());
}

void DraftSheetTest::aSaveThatIsRefusedKeepsTheDraft()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"enrol"_s);
    type(sheet, u"started"_s, u"5 11 26"_s); // still to come
    QTest::keyClick(sheet, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!sheet->problem().isEmpty());
    close(sheet);
    QCOMPARE(desk.drafts().size(), 1);
    QCOMPARE(desk.drafts().first().fields.value(u"started"_s).toString(), u"2026-11-05"_s);
}

void DraftSheetTest::typingThatIsTakenBackLeavesNothing()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"event"_s);
    type(sheet, u"detail"_s, u"x"_s);
    sheet->keepDraft();
    QCOMPARE(desk.drafts().size(), 1);
    QTest::keyClick(sheet->findChild<QLineEdit *>(u"detail"_s), Qt::Key_Backspace);
    close(sheet);
    QVERIFY(desk.drafts().isEmpty());
}

void DraftSheetTest::anOfferFindsRoom()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"event"_s);
    type(sheet, u"detail"_s, u"x"_s);
    close(sheet);
    sheet = desk.open(u"event"_s);
    const auto *scroll = sheet->findChild<QScrollArea *>();
    QVERIFY(offerOf(sheet)->isVisible());
    QVERIFY(scroll->viewport()->height() >= scroll->widget()->minimumSizeHint().height());
    QCOMPARE(scroll->verticalScrollBar()->maximum(), 0);
}

void DraftSheetTest::aCorrectionSaysSo()
{
    Desk desk;
    DraftSheet *sheet = desk.open(u"correction"_s);
    QCOMPARE(sheet->windowTitle(), u"Correct a contact"_s);
    QStringList headings;
    for (const QLabel *words : sheet->findChildren<QLabel *>()) {
        if (words->property("kind").toString() == u"section"_s) {
            headings.append(words->text());
        }
    }
    QCOMPARE(headings, QStringList{u"Correct a contact"_s});
}

REGISTER_TEST(DraftSheetTest)
#include "tst_DraftSheet.moc"

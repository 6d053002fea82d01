#include "widgets/intake/IntakeDialog.h"

#include "db/drafts/DraftStore.h"
#include "db/programmes/ProgrammeStore.h"
#include "db/programmes/WordListStore.h"
#include "db/services/ReferralStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/intake/DuplicatePanel.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/programmes/TeamWords.h"
#include "widgets/shell/Workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::IntakeDialog;
using widgets::Workspace;

/// Somebody is taken in with the keyboard alone, from the first letter of a name to the first contact.
class IntakeDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void intakeAndFirstContactTakeUnderThreeMinutes();
    void aNameIsEnough();
    void whoeverMayBeTheSameIsShownAndOpened();
    void theSameNumberIsEnoughToAsk();
    void nobodyIsAskedAboutForAGivenNameAlone();
    void aNumberThatDoesNotAddUpIsKept();
    void aNoIsAdviceAndTheReasonIsKept();
    void withSeveralProgrammesOneIsChosen();
    void whatIsWrongIsSaidAtTheField_data();
    void whatIsWrongIsSaidAtTheField();
    void allOfItIsTakenBackByOneKey();
    void theDraftComesBackAsItWas();
    void theFindBoxOffersToAddWhomItDoesNotFind();
    void theMoreFieldsComeWhenAsked();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] IntakeDialog *dialog() { return m_workspace->findChild<IntakeDialog *>(); }
    IntakeDialog *open();
    /// What is typed goes where the keyboard is, as when somebody types.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    void typeInto(const QString &field, const QString &text);
    template <class Widget = QLineEdit>
    [[nodiscard]] Widget *find(const QString &name)
    {
        return dialog()->findChild<Widget *>(name);
    }
    [[nodiscard]] QString asked();
    void save() { press(Qt::Key_Return, Qt::ControlModifier); }

    std::unique_ptr<CaseFixture> m_case;
    std::unique_ptr<Workspace> m_workspace;
    int m_keys = 0;
    int m_fields = 0; ///< How often the keyboard went to another field.
};

void IntakeDialogTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_case = std::make_unique<CaseFixture>();
    m_keys = 0;
    m_fields = 0;
}

void IntakeDialogTest::cleanup()
{
    widgets::JobPool::waitForDone();
    m_workspace.reset();
    widgets::TeamWords::current().forget();
}

IntakeDialog *IntakeDialogTest::open()
{
    m_workspace = std::make_unique<Workspace>(store());
    m_workspace->resize(1366, 768);
    m_workspace->show();
    QApplication::setActiveWindow(m_workspace.get());
    if (!QTest::qWaitForWindowActive(m_workspace.get())) {
        qFatal("the window is not in front");
    }
    QTest::keyClick(m_workspace.get(), Qt::Key_N, Qt::ControlModifier);
    ++m_keys;
    QApplication::setActiveWindow(dialog());
    if (!dialog() || !QTest::qWaitForWindowActive(dialog())) {
        qFatal("the form is not in front");
    }
    return dialog();
}

void IntakeDialogTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ++m_keys;
    m_fields += key == Qt::Key_Tab ? 1 : 0;
    QWidget *focus = QApplication::focusWidget();
    QTest::keyClick(focus ? focus : dialog(), key, modifiers);
}

void IntakeDialogTest::type(const QString &text)
{
    for (const QChar letter : text) {
        ++m_keys;
        QTest::keyClick(QApplication::focusWidget(), letter.toLatin1());
    }
}

void IntakeDialogTest::typeInto(const QString &field, const QString &text)
{
    auto *input = find<QWidget>(field);
    QVERIFY2(input && input->isVisible(), qPrintable(field));
    input->setFocus();
    if (auto *line = qobject_cast<QLineEdit *>(input)) {
        line->selectAll();
        text.isEmpty() ? line->clear() : QTest::keyClicks(line, text);
    } else {
        QTest::keyClicks(input, text);
    }
}

/// What the panel asks, once the looking is over.
QString IntakeDialogTest::asked()
{
    QTest::qWait(300);
    widgets::JobPool::waitForDone();
    QCoreApplication::processEvents();
    const auto *panel = find<widgets::DuplicatePanel>(u"duplicates"_s);
    QStringList words;
    if (panel->isVisible()) {
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            words.append(label->text());
        }
    }
    return words.join(u'\n');
}

void IntakeDialogTest::intakeAndFirstContactTakeUnderThreeMinutes()
{
    QVERIFY(db::WordListStore(store()).add(WordList::EligibilityQuestion, u"18 or over?"_s).has_value());
    open();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"given_name"_s);
    type(u"Ray"_s);
    press(Qt::Key_Tab);
    type(u"Brightwater"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Tab);
    type(u"3 11 74"_s);
    press(Qt::Key_Tab);
    type(u"07700 900417"_s);
    const auto tabTo = [this](const QString &field) {
        for (int i = 0; i < 12 && QApplication::focusWidget()->objectName() != field; ++i) {
            press(Qt::Key_Tab);
        }
        QCOMPARE(QApplication::focusWidget()->objectName(), field);
    };
    tabTo(u"source"_s);
    type(u"HMP Wenbury"_s);
    press(Qt::Key_Tab);
    type(u"-5"_s);
    press(Qt::Key_Tab);
    type(u"Nowhere to live from Friday"_s);
    tabTo(u"eligible 18 or over?"_s);
    type(u"y"_s);
    tabTo(u"contact_channel"_s);
    press(Qt::Key_Down);
    tabTo(u"contact_next"_s);
    type(u"+7"_s);
    press(Qt::Key_Tab);
    type(u"Met at the gate. Has his papers, wants to see his daughter before anything else. Phone works."_s);
    save();
    QTRY_VERIFY(!dialog());

    const auto people = db::CaseloadQuery(store()).rows({}, m_case->test().clock().today());
    QCOMPARE(people->size(), 1);
    const auto file = CaseFixture::sure(db::PersonStore(store()).read(people->first().person));
    QCOMPARE(file.person.givenName, u"Ray"_s);
    QCOMPARE(file.person.born, QDate(1974, 11, 3));
    QCOMPARE(file.enrolments.size(), 1);
    QCOMPARE(file.enrolments.first().started, QDate(2026, 11, 2));
    QCOMPARE(file.enrolments.first().referred, QDate(2026, 10, 28));
    QCOMPARE(file.enrolments.first().keyWorker, u"sam"_s);
    QCOMPARE(file.eligibility.size(), 1);
    QCOMPARE(file.eligibility.first().answer, EligibilityAnswer::Yes);
    QCOMPARE(file.contacts.size(), 1);
    QCOMPARE(file.contacts.first().next, QDate(2026, 11, 9));
    QVERIFY(file.contacts.first().note.startsWith(u"Met at the gate."_s));
    const auto referrals = CaseFixture::sure(db::ReferralStore(store()).of(people->first().person));
    QCOMPARE(referrals.size(), 1);
    QCOMPARE(referrals.first().reason, u"Nowhere to live from Friday"_s);

    // Someone who types 40 words a minute (a letter every 0.3 s) and thinks two seconds about every field.
    const double seconds = m_keys * 0.3 + m_fields * 2.0;
    qInfo("%d keys, %d fields: %.0f seconds", m_keys, m_fields, seconds);
    QVERIFY2(m_keys <= 260, qPrintable(QString::number(m_keys)));
    QVERIFY2(seconds <= 180, qPrintable(QString::number(seconds)));
}

void IntakeDialogTest::aNameIsEnough()
{
    open();
    type(u"Aisha"_s);
    save();
    QTRY_VERIFY(!dialog());
    const auto people = db::CaseloadQuery(store()).rows({}, m_case->test().clock().today());
    QCOMPARE(people->size(), 1);
    QCOMPARE(people->first().givenName, u"Aisha"_s);
    QCOMPARE(people->first().keyWorker, u"sam"_s); // the only programme is offered, and who is signed in
    QSignalSpy shown(&m_workspace->person(), &widgets::PersonPage::shown);
    QTRY_COMPARE(m_workspace->person().person(), people->first().person);
}

void IntakeDialogTest::whoeverMayBeTheSameIsShownAndOpened()
{
    const PersonId ray = m_case->person(u"A1"_s, u"Ray"_s, u"Brightwater"_s);
    m_case->enrolment(ray, QDate(2026, 9, 1), u"kim"_s);
    m_case->contact(ray, QDate(2026, 10, 14));
    open();
    type(u"Ray"_s);
    press(Qt::Key_Tab);
    type(u"Brihgtwater"_s);
    const QString words = asked();
    QVERIFY2(words.contains(u"Is this the same person?"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Brightwater, Ray · A1"_s), qPrintable(words));
    QVERIFY2(words.contains(u"nearly the same name"_s), qPrintable(words));
    QVERIFY2(words.contains(u"key worker kim · last met 14 Oct 2026, 19 day(s) ago"_s), qPrintable(words));
    press(Qt::Key_Down);
    const QString onto = QApplication::focusWidget()->accessibleName();
    QVERIFY2(onto.startsWith(u"Open Brightwater, Ray · A1"_s), qPrintable(onto));
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(m_workspace->person().person(), ray);
    // Nothing typed is lost.
    const auto drafts = db::DraftStore(store()).list();
    QCOMPARE(drafts->size(), 1);
    QCOMPARE(drafts->first().form, u"intake"_s);
    QCOMPARE(drafts->first().fields.value(u"family_name"_s).toString(), u"Brihgtwater"_s);
    QCOMPARE(db::CaseloadQuery(store()).rows({}, m_case->test().clock().today())->size(), 1);
}

void IntakeDialogTest::theSameNumberIsEnoughToAsk()
{
    const PersonId other = m_case->person(u"B2"_s, u"Ana"_s, u"Lund"_s);
    QVERIFY(db::PersonStore(store()).setField(other, u"nhs_number"_s, u"9434765919"_s).has_value());
    open();
    support::button(dialog(), u"More: NHS, prison and other numbers, address, alert, language…"_s)->click();
    typeInto(u"nhs_number"_s, u"943 476 5919"_s);
    QVERIFY(asked().contains(u"the same NHS number"_s));
    typeInto(u"nhs_number"_s, u"943 476 5918"_s);
    QCOMPARE(asked(), QString());
}

void IntakeDialogTest::nobodyIsAskedAboutForAGivenNameAlone()
{
    m_case->person(u"A1"_s, u"Ray"_s, u"Brightwater"_s);
    open();
    type(u"Ray"_s);
    QCOMPARE(asked(), QString());
    save(); // and nothing stands in the way
    QTRY_VERIFY(!dialog());
    QCOMPARE(db::CaseloadQuery(store()).rows({}, m_case->test().clock().today())->size(), 2);
}

void IntakeDialogTest::aNumberThatDoesNotAddUpIsKept()
{
    open();
    type(u"Ray"_s);
    support::button(dialog(), u"More: NHS, prison and other numbers, address, alert, language…"_s)->click();
    typeInto(u"nhs_number"_s, u"943 476 5918"_s);
    const auto cautioned = [this] {
        for (const QLabel *label : dialog()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"does not add up"_s)) {
                return true;
            }
        }
        return false;
    };
    QVERIFY(!cautioned()); // nobody is scolded while typing
    press(Qt::Key_Tab);
    QVERIFY(cautioned());
    QVERIFY(find(u"nhs_number"_s)->accessibleDescription().contains(u"does not add up"_s));
    save();
    QTRY_VERIFY(!dialog());
    const auto people = db::CaseloadQuery(store()).rows({}, m_case->test().clock().today());
    const auto file = CaseFixture::sure(db::PersonStore(store()).read(people->first().person));
    QCOMPARE(file.person.identifiers.value(IdentifierKind::NhsNumber), u"943 476 5918"_s);
}

void IntakeDialogTest::aNoIsAdviceAndTheReasonIsKept()
{
    QVERIFY(db::WordListStore(store()).add(WordList::EligibilityQuestion, u"Local?"_s).has_value());
    open();
    type(u"Ray"_s);
    QVERIFY(!find(u"eligibility_note"_s)->isVisible());
    typeInto(u"eligible Local?"_s, u"No"_s);
    QCOMPARE(find<QComboBox>(u"eligible Local?"_s)->currentData().toString(), u"no"_s);
    QVERIFY(find<QWidget>(u"eligibilityAdvice"_s)->isVisible());
    typeInto(u"eligibility_note"_s, u"Moves here next week"_s);
    save();
    QTRY_VERIFY(!dialog());
    const auto people = db::CaseloadQuery(store()).rows({}, m_case->test().clock().today());
    const auto file = CaseFixture::sure(db::PersonStore(store()).read(people->first().person));
    QCOMPARE(file.enrolments.first().eligibilityNote, u"Moves here next week"_s);
    QCOMPARE(file.eligibility.first().answer, EligibilityAnswer::No);
}

void IntakeDialogTest::withSeveralProgrammesOneIsChosen()
{
    Programme other;
    other.name = u"Alongside South"_s;
    QVERIFY(db::ProgrammeStore(store()).add(other).has_value());
    open();
    type(u"Ray"_s);
    save();
    QCOMPARE(dialog()->problem(), u"Choose the programme, or “Not started yet”."_s);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"programme"_s);
    type(u"Not"_s);
    QVERIFY(!find(u"started"_s)->isVisible());
    save();
    QTRY_VERIFY(!dialog());
    const auto people = db::CaseloadQuery(store()).rows({}, m_case->test().clock().today());
    QVERIFY(CaseFixture::sure(db::PersonStore(store()).read(people->first().person)).enrolments.isEmpty());
}

void IntakeDialogTest::whatIsWrongIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("focus");
    QTest::newRow("no name") << u"given_name"_s << QString() << u"given_name"_s;
    QTest::newRow("born is no day") << u"born"_s << u"31 feb"_s << u"born"_s;
    QTest::newRow("born to come") << u"born"_s << u"+3"_s << u"born"_s;
    QTest::newRow("reference in use") << u"reference"_s << u"a1"_s << u"reference"_s;
    QTest::newRow("referred to come") << u"referred"_s << u"+3"_s << u"referred"_s;
    QTest::newRow("referred is no day") << u"referred"_s << u"whenever"_s << u"referred"_s;
    QTest::newRow("start to come") << u"started"_s << u"+40"_s << u"started"_s;
    QTest::newRow("contact to come") << u"contact_day"_s << u"+40"_s << u"contact_day"_s;
    QTest::newRow("next before the contact") << u"contact_next"_s << u"-3"_s << u"contact_next"_s;
}

void IntakeDialogTest::whatIsWrongIsSaidAtTheField()
{
    QFETCH(const QString, field);
    QFETCH(const QString, typed);
    m_case->person(u"A1"_s);
    open();
    type(u"Ray"_s);
    find<QComboBox>(u"contact_channel"_s)->setCurrentIndex(1);
    typeInto(field, typed);
    save();
    QVERIFY(dialog());
    QVERIFY(!dialog()->problem().isEmpty());
    QTEST(QApplication::focusWidget()->objectName(), "focus");
    QCOMPARE(QApplication::focusWidget()->property("wrong").toBool(), true);
    QVERIFY(!QApplication::focusWidget()->accessibleDescription().isEmpty());
    QCOMPARE(db::CaseloadQuery(store()).rows({}, m_case->test().clock().today())->size(), 1);
}

void IntakeDialogTest::allOfItIsTakenBackByOneKey()
{
    open();
    type(u"Ray"_s);
    find<QComboBox>(u"contact_channel"_s)->setCurrentIndex(1);
    save();
    QTRY_VERIFY(!dialog());
    QApplication::setActiveWindow(m_workspace.get());
    QCOMPARE(db::CaseloadQuery(store()).rows({}, m_case->test().clock().today())->size(), 1);
    QTest::keyClick(m_workspace.get(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(db::CaseloadQuery(store()).rows({}, m_case->test().clock().today())->size(), 0);
}

void IntakeDialogTest::theDraftComesBackAsItWas()
{
    open();
    type(u"Ray"_s);
    support::button(dialog(), u"More: NHS, prison and other numbers, address, alert, language…"_s)->click();
    typeInto(u"crn"_s, u"X1"_s);
    find<QComboBox>(u"contact_channel"_s)->setCurrentIndex(2);
    typeInto(u"contact_note"_s, u"Half a sen"_s);
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QApplication::setActiveWindow(m_workspace.get());
    QTest::keyClick(m_workspace.get(), Qt::Key_N, Qt::ControlModifier);
    QApplication::setActiveWindow(dialog());
    QTest::keyClick(dialog(), Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(find(u"given_name"_s)->text(), u"Ray"_s);
    QCOMPARE(find(u"crn"_s)->text(), u"X1"_s);
    QVERIFY(find(u"crn"_s)->isVisible());
    QVERIFY(find<QPlainTextEdit>(u"contact_note"_s)->isVisible());
    QCOMPARE(find<QPlainTextEdit>(u"contact_note"_s)->toPlainText(), u"Half a sen"_s);
    save();
    QTRY_VERIFY(!dialog());
    QVERIFY(db::DraftStore(store()).list()->isEmpty());
}

void IntakeDialogTest::theFindBoxOffersToAddWhomItDoesNotFind()
{
    open();
    press(Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QApplication::setActiveWindow(m_workspace.get());
    QTest::keyClick(m_workspace.get(), Qt::Key_K, Qt::ControlModifier);
    auto *box = m_workspace->findChild<QLineEdit *>(u"find"_s);
    QTRY_VERIFY(box->hasFocus());
    QTest::keyClicks(box, u"Mary Ann Zebedee"_s);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(dialog());
    QCOMPARE(find(u"given_name"_s)->text(), u"Mary Ann"_s);
    QCOMPARE(find(u"family_name"_s)->text(), u"Zebedee"_s);
}

void IntakeDialogTest::theMoreFieldsComeWhenAsked()
{
    open();
    QVERIFY(!find(u"prison_number"_s)->isVisible());
    support::button(dialog(), u"More: NHS, prison and other numbers, address, alert, language…"_s)->click();
    QVERIFY(find(u"prison_number"_s)->isVisible());
    support::button(dialog(), u"Fewer fields"_s)->click();
    QVERIFY(!find(u"prison_number"_s)->isVisible());
}

REGISTER_TEST(IntakeDialogTest)
#include "tst_IntakeDialog.moc"

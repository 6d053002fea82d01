#include "db/drafts/DraftStore.h"
#include "db/people/CaseloadQuery.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/AttendanceTable.h"
#include "widgets/contacts/GroupSessionDialog.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadColumns.h"
#include "widgets/people/CaseloadDelegate.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadReader.h"
#include "widgets/people/CaseloadView.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/programmes/AssignDialog.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/TodayPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::button;
using widgets::AssignDialog;
using widgets::AttendanceTable;
using widgets::CaseloadModel;
using widgets::GroupSessionDialog;

/// Several people at once, by keys: chosen, assigned, met as a group, copied.
class ChoosingPeopleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void init();
    void cleanup();
    void keysChoose_data();
    void keysChoose();
    void theTickChoosesAndSoDoesARange();
    void theBarSaysHowManyAndHowManyAreHidden();
    void choiceOutlivesAChange();
    void assigningShowsWhomItConcernsAndCanBeTakenBack();
    void assigningAsksForWhoTakesOver_data();
    void assigningAsksForWhoTakesOver();
    void aGroupOfTwentyTakesAtMostFortyKeys();
    void aKeptGroupComesBackByName();
    void aGroupsDraftComesBack();
    void copyTakesTheChosenLines();
    void columnsStayAsTheyWereChosen();

private:
    [[nodiscard]] db::CaseStore &store() { return m_case->store(); }
    [[nodiscard]] widgets::CaseloadView *table() { return m_window->findChild<widgets::CaseloadView *>(); }
    [[nodiscard]] CaseloadModel &model() { return m_window->people().model(); }
    template <class Dialog>
    [[nodiscard]] Dialog *dialog()
    {
        return m_window->findChild<Dialog *>();
    }
    /// The window has the keyboard again, as a window system gives it when a dialog has closed.
    void backToWindow()
    {
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QApplication::setActiveWindow(m_window.get());
        table()->setFocus();
    }
    [[nodiscard]] QStringList chosen();
    [[nodiscard]] QStringList keyWorkers();
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *top = QApplication::activeModalWidget() ? QApplication::activeModalWidget() : m_window.get();
        QTest::keyClick(top->focusWidget() ? top->focusWidget() : top, Qt::Key(key), modifiers);
        ++m_keys;
    }

    std::unique_ptr<support::CaseFixture> m_case;
    std::unique_ptr<widgets::Workspace> m_window;
    int m_keys = 0;
};

void ChoosingPeopleTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    for (int i = 0; i < 20; ++i) {
        const QString number = u"%1"_s.arg(i, 2, 10, QChar(u'0'));
        const model::PersonId person = m_case->person(u'A' + number, u"Ray"_s, u"Name"_s + number);
        if (i < 19) {
            m_case->enrolment(person, QDate(2026, 9, 1), i % 2 == 0 ? u"kim"_s : u"lee"_s);
        }
    }
    m_window = std::make_unique<widgets::Workspace>(store());
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
    QSignalSpy filled(m_window.get(), &widgets::Workspace::filled);
    QVERIFY(filled.wait());
    m_window->showPage(widgets::Workspace::People);
    table()->setFocus();
    table()->setCurrentIndex(model().index(0, 0));
    m_keys = 0;
}

void ChoosingPeopleTest::cleanup()
{
    widgets::JobPool::waitForDone();
    m_window.reset();
    m_case.reset();
}

QStringList ChoosingPeopleTest::chosen()
{
    QStringList references;
    const QList<db::CaseloadRow> rows = model().chosen();
    for (const db::CaseloadRow &row : rows) {
        references.append(row.reference);
    }
    return references;
}

QStringList ChoosingPeopleTest::keyWorkers()
{
    QStringList workers;
    const auto rows = db::CaseloadQuery(store()).rows({}, QDate(2026, 11, 2));
    for (const db::CaseloadRow &row : *rows) {
        workers.append(row.reference + u' ' + row.keyWorker);
    }
    workers.sort();
    return workers;
}

void ChoosingPeopleTest::keysChoose_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<QStringList>("expected");
    const int space = Qt::Key_Space;
    const int down = Qt::Key_Down;
    const int more = int(Qt::SHIFT) | down;
    const int all = int(Qt::CTRL) | Qt::Key_A;
    QTest::newRow("nothing yet") << QList<int>{down} << QStringList{};
    QTest::newRow("space") << QList<int>{space} << QStringList{u"A00"_s};
    QTest::newRow("space twice") << QList<int>{space, space} << QStringList{};
    QTest::newRow("the next but one too") << QList<int>{space, down, down, space} << QStringList{u"A00"_s, u"A02"_s};
    QTest::newRow("a range") << QList<int>{more, more} << QStringList{u"A00"_s, u"A01"_s, u"A02"_s};
    QTest::newRow("escape") << QList<int>{space, Qt::Key_Escape} << QStringList{};
    QTest::newRow("all, none, one") << QList<int>{all, Qt::Key_Escape, space} << QStringList{u"A00"_s};
}

void ChoosingPeopleTest::keysChoose()
{
    QFETCH(const QList<int>, keys);
    QFETCH(const QStringList, expected);
    constexpr int modifiers = int(Qt::SHIFT) | int(Qt::CTRL);
    for (const int key : keys) {
        press(key & ~modifiers, Qt::KeyboardModifiers(key & modifiers));
    }
    QCOMPARE(chosen(), expected);
}

void ChoosingPeopleTest::theTickChoosesAndSoDoesARange()
{
    const auto tickAt = [this](int row) {
        return widgets::CaseloadDelegate::tickBox(table()->visualRect(model().index(row, 0))).center();
    };
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, tickAt(1));
    QCOMPARE(chosen(), QStringList{u"A01"_s});
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ShiftModifier, tickAt(3));
    QCOMPARE(chosen(), (QStringList{u"A01"_s, u"A02"_s, u"A03"_s}));
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, tickAt(2));
    QCOMPARE(chosen(), (QStringList{u"A01"_s, u"A03"_s}));
    // Elsewhere in a line a click only goes there.
    QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, table()->visualRect(model().index(5, 2)).center());
    QCOMPARE(chosen().size(), 2);
    QCOMPARE(table()->currentIndex().row(), 5);
}

void ChoosingPeopleTest::theBarSaysHowManyAndHowManyAreHidden()
{
    auto *bar = m_window->findChild<QWidget *>(u"chosenBar"_s);
    QVERIFY(!bar->isVisible());
    press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"2 people chosen"_s);
    m_window->findChild<QLineEdit *>(u"peopleSearch"_s)->setText(u"A01"_s);
    QCOMPARE(bar->findChild<QLabel *>()->text(), u"2 people chosen, 1 of them not shown"_s);
    model().clearChosen();
    QVERIFY(!bar->isVisible());
}

void ChoosingPeopleTest::choiceOutlivesAChange()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    const QList<db::CaseloadRow> people = model().chosen();
    (void)m_case->contact(people[0].person, QDate(2026, 11, 1));
    QCOMPARE(chosen(), (QStringList{u"A00"_s, u"A01"_s}));
    QSignalSpy filled(m_window.get(), &widgets::Workspace::filled);
    m_window->findChild<widgets::CaseloadReader *>()->reload();
    QVERIFY(filled.wait());
    QCOMPARE(chosen(), (QStringList{u"A00"_s, u"A01"_s}));
}

void ChoosingPeopleTest::assigningShowsWhomItConcernsAndCanBeTakenBack()
{
    const QStringList before = keyWorkers();
    press(Qt::Key_A, Qt::ControlModifier);
    button(m_window.get(), u"Assign key worker…"_s)->click();
    auto *to = dialog<AssignDialog>()->findChild<QLineEdit *>(u"to"_s);
    QTest::keyClicks(to, u"lee"_s);
    QCOMPARE(to->completer()->popup()->model()->index(0, 0).data().toString(), u"lee"_s); // is offered
    to->completer()->popup()->hide();
    auto *list = dialog<AssignDialog>()->findChild<QListWidget *>();
    QTRY_COMPARE(list->count(), 20);
    QCOMPARE(list->item(0)->text(), u"Name00, Ray · A00 · key worker now kim"_s);
    QCOMPARE(list->item(19)->text(), u"Name19, Ray · A19 · no change: not on a programme"_s);
    QTest::keyClick(dialog<AssignDialog>(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(keyWorkers().filter(u"lee"_s).size(), 19);
    QCOMPARE(chosen().size(), 0); // done with them
    backToWindow();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(keyWorkers(), before);
}

void ChoosingPeopleTest::assigningAsksForWhoTakesOver_data()
{
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nobody") << QString() << QString() << u"Say who takes over."_s;
    QTest::newRow("until a day that has passed")
        << u"mo"_s << u"1 11 26"_s << u"This day has passed: choose today or a later one."_s;
    QTest::newRow("no change") << u"kim"_s << QString() << u"Nothing would change for any of those chosen."_s;
}

void ChoosingPeopleTest::assigningAsksForWhoTakesOver()
{
    QFETCH(const QString, to);
    QFETCH(const QString, until);
    QFETCH(const QString, problem);
    press(Qt::Key_Space);
    button(m_window.get(), u"Assign key worker…"_s)->click();
    auto *assign = dialog<AssignDialog>();
    QTest::keyClicks(assign->findChild<QLineEdit *>(u"to"_s), to);
    QTest::keyClicks(assign->findChild<QLineEdit *>(u"until"_s), until);
    QTest::keyClick(assign, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(assign->isVisible());
    QCOMPARE(assign->problem(), problem);
    QCOMPARE(keyWorkers().filter(u"mo"_s).size(), 0);
}

void ChoosingPeopleTest::aGroupOfTwentyTakesAtMostFortyKeys()
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_G, Qt::ControlModifier);
    auto *attendance = dialog<GroupSessionDialog>()->findChild<AttendanceTable *>();
    QCOMPARE(attendance->rowCount(), 20);
    QTRY_VERIFY(attendance->hasFocus());
    for (int i = 0; i < 20; ++i) {
        press(i % 5 == 4 ? Qt::Key_M : Qt::Key_A);
    }
    press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_keys, 23); // of the 40 there may be
    int met = 0;
    int missed = 0;
    for (int row = 0; row < model().rowCount(); ++row) {
        const auto file = db::PersonStore(store()).read(model().row(row).person);
        QCOMPARE(file->contacts.size(), 1);
        QCOMPARE(file->contacts.first().channel, model::Channel::Group);
        met += file->contacts.first().outcome == model::Outcome::Attended ? 1 : 0;
        missed += file->contacts.first().outcome == model::Outcome::DidNotAttend ? 1 : 0;
    }
    QCOMPARE(met, 16);
    QCOMPARE(missed, 4);
    backToWindow();
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(db::PersonStore(store()).read(model().row(0).person)->contacts.size(), 0);
}

void ChoosingPeopleTest::aKeptGroupComesBackByName()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_G, Qt::ControlModifier);
    dialog<GroupSessionDialog>()->findChild<QComboBox *>(u"group"_s)->setEditText(u"Cooking"_s);
    QTest::keyClick(dialog<GroupSessionDialog>(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog<GroupSessionDialog>());
    backToWindow();
    press(Qt::Key_G, Qt::ControlModifier);
    auto *group = dialog<GroupSessionDialog>()->findChild<QComboBox *>(u"group"_s);
    QCOMPARE(group->itemText(1), u"Cooking"_s);
    group->setCurrentIndex(1);
    Q_EMIT group->activated(1);
    auto *attendance = dialog<GroupSessionDialog>()->findChild<AttendanceTable *>();
    QCOMPARE(attendance->rowCount(), 2);
    QCOMPARE(attendance->item(0, 0)->text(), u"Name00, Ray · A00"_s); // two people may have one name
    dialog<GroupSessionDialog>()->close();
}

void ChoosingPeopleTest::aGroupsDraftComesBack()
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    press(Qt::Key_G, Qt::ControlModifier);
    QTRY_VERIFY(dialog<GroupSessionDialog>()->findChild<AttendanceTable *>()->hasFocus());
    press(Qt::Key_M);
    QTest::keyClicks(dialog<GroupSessionDialog>()->findChild<QLineEdit *>(u"subject"_s), u"Soup"_s);
    dialog<GroupSessionDialog>()->close();
    QTRY_VERIFY(!dialog<GroupSessionDialog>());
    backToWindow();
    model().clearChosen();
    press(Qt::Key_G, Qt::ControlModifier);
    auto *attendance = dialog<GroupSessionDialog>()->findChild<AttendanceTable *>();
    QCOMPARE(attendance->rowCount(), 0);
    button(dialog<GroupSessionDialog>(), u"Go on with it"_s)->click();
    const QList<model::Attendance> lines = attendance->attendances();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].outcome, model::Outcome::DidNotAttend);
    QCOMPARE(lines[1].outcome, model::Outcome::Attended);
    QCOMPARE(dialog<GroupSessionDialog>()->findChild<QLineEdit *>(u"subject"_s)->text(), u"Soup"_s);
    dialog<GroupSessionDialog>()->close();
    QTRY_VERIFY(!dialog<GroupSessionDialog>());
    // Also from the list of the day.
    const auto drafts = db::DraftStore(store()).list();
    Q_EMIT m_window->findChild<widgets::TodayPage *>()->draftChosen(drafts->first(), {}, {});
    QCOMPARE(dialog<GroupSessionDialog>()->findChild<AttendanceTable *>()->rowCount(), 2);
    dialog<GroupSessionDialog>()->close();
}

void ChoosingPeopleTest::copyTakesTheChosenLines()
{
    press(Qt::Key_Down);
    const QStringList one = table()->asText().split(u'\n');
    QCOMPARE(one.size(), 2);
    QCOMPARE(one[0].section(u'\t', 0, 2), u"Name\tReference\tKey worker"_s);
    QCOMPARE(one[1].section(u'\t', 0, 2), u"Name01, Ray\tA01\tlee"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->asText().count(u'\n'), 20);
}

void ChoosingPeopleTest::columnsStayAsTheyWereChosen()
{
    auto *columns = m_window->findChild<widgets::CaseloadColumns *>();
    QCOMPARE(columns->actions().first()->text(), u"Reference"_s); // the name always shows
    columns->actions().first()->trigger();
    QVERIFY(table()->isColumnHidden(CaseloadModel::Reference));
    table()->horizontalHeader()->moveSection(CaseloadModel::Alerts, 1);
    table()->setColumnWidth(CaseloadModel::KeyWorker, 177);
    QVERIFY(!table()->asText().contains(u"Reference"_s));
    // Another window of the same user, even at once.
    widgets::JobPool::waitForDone();
    m_window.reset();
    m_window = std::make_unique<widgets::Workspace>(store());
    m_window->showPage(widgets::Workspace::People);
    QVERIFY(table()->isColumnHidden(CaseloadModel::Reference));
    QCOMPARE(table()->horizontalHeader()->visualIndex(CaseloadModel::Alerts), 1);
    QCOMPARE(table()->columnWidth(CaseloadModel::KeyWorker), 177);
    m_window->findChild<widgets::CaseloadColumns *>()->actions().last()->trigger();
    QVERIFY(!table()->isColumnHidden(CaseloadModel::Reference));
    QCOMPARE(table()->horizontalHeader()->visualIndex(CaseloadModel::Alerts), int(CaseloadModel::Alerts));
}

REGISTER_TEST(ChoosingPeopleTest)
#include "tst_ChoosingPeople.moc"

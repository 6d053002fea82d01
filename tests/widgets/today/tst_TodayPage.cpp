#include "widgets/today/TodayPage.h"

#include "db/drafts/DraftStore.h"
#include "db/plans/ActionStore.h"
#include "db/plans/TaskStore.h"
#include "db/supervision/SupervisionStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/shell/Workspace.h"
#include "widgets/today/AnswerDialog.h"
#include "widgets/today/TodayModel.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QTest>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::Workspace;

/// The list of the day, by the keyboard.
class TodayPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhatAStoreOpensWith();
    void saysWhy_data();
    void saysWhy();
    void movesByKeysOverTheHeadings();
    void logsAndOpensWithOneKey();
    void anActionIsDoneAndUndone();
    void aQuestionIsAnswered();
    void laterHidesTheRow();
    void aDraftIsFinishedOrDiscarded();
    void aLeadMarksAsDiscussed();
    void showsTheNewDay();
    void saysThatNothingIsDue();
};

namespace
{

const QDate today(2026, 11, 2);

struct Desk
{
    CaseFixture cases;
    std::unique_ptr<Workspace> workspace;

    ~Desk()
    {
        widgets::JobPool::waitForDone();
        workspace.reset();
    }
    PersonId person(const QString &reference, int started)
    {
        const PersonId id = cases.person(reference, u"Ray"_s, u"Coldwell"_s);
        (void)cases.enrolment(id, today.addDays(-started), u"sam"_s);
        return id;
    }
    void show()
    {
        workspace = std::make_unique<Workspace>(cases.store());
        workspace->show();
        QApplication::setActiveWindow(workspace.get());
        workspace->showPage(Workspace::Today);
        settle();
        page().focusList();
    }
    static void settle()
    {
        QTest::qWait(30);
        widgets::JobPool::waitForDone();
        QTest::qWait(30);
    }
    widgets::TodayPage &page() const { return workspace->today(); }
    QListView *list() const { return page().findChild<QListView *>(u"today"_s); }
    QStringList lines() const
    {
        QStringList found;
        for (int line = 0; line < list()->model()->rowCount(); ++line) {
            found.append(list()->model()->index(line, 0).data().toString());
        }
        return found;
    }
    void press(Qt::Key key) const
    {
        QTest::keyClick(list(), key);
        settle();
    }
    void undo() const
    {
        QApplication::setActiveWindow(workspace.get()); // also after a dialog
        QTest::keyClick(workspace.get(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
};

} // namespace

void TodayPageTest::isWhatAStoreOpensWith()
{
    Desk desk;
    (void)desk.person(u"A1"_s, 20);
    desk.show();
    QCOMPARE(desk.workspace->place().page, Workspace::Today);
    QCOMPARE(desk.lines(), (QStringList{u"Gone quiet, 1"_s,
                                        u"Ray Coldwell, A1, Never met since 13 Oct 2026, Lapses in 70 day(s)"_s}));
    QVERIFY(desk.page().current());
    QTest::keyClick(desk.workspace.get(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(desk.workspace->place().page, Workspace::People);
    QTest::keyClick(desk.workspace.get(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(desk.workspace->place().page, Workspace::Today);
}

void TodayPageTest::saysWhy_data()
{
    using Days = QList<int>;
    QTest::addColumn<Days>("met");
    QTest::addColumn<Days>("missed");
    QTest::addColumn<QString>("line");
    QTest::newRow("usual gap")
        << Days{50, 42, 34, 26} << Days{21}
        << u"Ray Coldwell, A1, 26 day(s) since you met. Usually every 8 day(s). Missed 12 Oct 2026, "
           "Lapses in 64 day(s)"_s;
    QTest::newRow("lapses today") << Days{90} << Days{} << u"Ray Coldwell, A1, 90 day(s) since you met, Lapses today"_s;
    QTest::newRow("lapsed") << Days{91} << Days{}
                            << u"Ray Coldwell, A1, 91 day(s) since you met, Lapsed 1 day(s) ago"_s;
    QTest::newRow("missed in a row") << Days{5} << Days{3, 2}
                                     << u"Ray Coldwell, A1, 5 day(s) since you met. Missed 30 Oct 2026. Missed 31 Oct "
                                        "2026, Lapses in 85 day(s)"_s;
}

void TodayPageTest::saysWhy()
{
    QFETCH(const QList<int>, met);
    QFETCH(const QList<int>, missed);
    Desk desk;
    const PersonId person = desk.person(u"A1"_s, 100);
    for (const int days : met) {
        (void)desk.cases.contact(person, today.addDays(-days));
    }
    for (const int days : missed) {
        (void)desk.cases.contact(person, today.addDays(-days), Outcome::DidNotAttend);
    }
    desk.show();
    QTEST(desk.lines().value(1), "line");
}

void TodayPageTest::movesByKeysOverTheHeadings()
{
    Desk desk;
    (void)desk.person(u"A1"_s, 20);
    const PersonId second = desk.person(u"A2"_s, 2);
    (void)CaseFixture::sure(
        db::ActionStore(desk.cases.store()).add({{}, second, {}, u"Send the form"_s, u"sam"_s, today, {}, {}}));
    desk.show();
    QCOMPARE(desk.page().current()->reference, u"A1"_s);
    for (const auto &[key, reference] : {std::pair(Qt::Key_J, u"A2"_s),
                                         {Qt::Key_J, u"A2"_s},
                                         {Qt::Key_K, u"A1"_s},
                                         {Qt::Key_Down, u"A2"_s},
                                         {Qt::Key_Up, u"A1"_s}}) {
        desk.press(key);
        QCOMPARE(desk.page().current()->reference, reference);
    }
}

void TodayPageTest::logsAndOpensWithOneKey()
{
    Desk desk;
    const PersonId person = desk.person(u"A1"_s, 20);
    desk.show();
    desk.press(Qt::Key_L);
    auto *dialog = desk.workspace->findChild<widgets::LogContactDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    Desk::settle();
    desk.page().focusList();
    desk.press(Qt::Key_O);
    QCOMPARE(desk.workspace->place().page, Workspace::Person);
    QCOMPARE(desk.workspace->place().person, person);
}

void TodayPageTest::anActionIsDoneAndUndone()
{
    Desk desk;
    const PersonId person = desk.person(u"A1"_s, 2);
    db::ActionStore actions(desk.cases.store());
    const PlanActionId id =
        CaseFixture::sure(actions.add({{}, person, {}, u"Send the form"_s, u"Ray"_s, today.addDays(-1), {}, {}}));
    desk.show();
    QCOMPARE(desk.lines().value(1), u"Ray Coldwell, A1, Send the form (Ray), 1 day(s) late"_s);
    desk.press(Qt::Key_D);
    QCOMPARE(actions.read(id)->done, today);
    QCOMPARE(desk.lines().size(), 0);
    desk.undo();
    QVERIFY(!actions.read(id)->isDone());
    QCOMPARE(desk.lines().size(), 2);
}

void TodayPageTest::aQuestionIsAnswered()
{
    Desk desk;
    const PersonId person = desk.person(u"A1"_s, 2);
    db::TaskStore tasks(desk.cases.store());
    Task question;
    question.person = person;
    question.kind = TaskKind::Question;
    question.words = u"Has she a GP?"_s;
    const TaskId id = CaseFixture::sure(tasks.add(question));
    desk.show();
    QCOMPARE(desk.lines().value(1), u"Ray Coldwell, A1, sam asks: Has she a GP?, "_s);
    desk.press(Qt::Key_D);
    auto *dialog = desk.workspace->findChild<widgets::AnswerDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(dialog->isVisible()); // nothing is no answer
    QTest::keyClicks(dialog->findChild<QWidget *>(u"answer"_s), u"Dr Farrow"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    Desk::settle();
    QCOMPARE(tasks.read(id)->answer, u"Dr Farrow"_s);
    QCOMPARE(desk.lines().size(), 0);
}

void TodayPageTest::laterHidesTheRow()
{
    Desk desk;
    (void)desk.person(u"A1"_s, 20);
    desk.show();
    desk.press(Qt::Key_W);
    auto *menu = desk.page().findChild<QMenu *>(u"laterMenu"_s);
    QVERIFY(menu);
    QTest::keyClick(menu, Qt::Key_Return);
    Desk::settle();
    QCOMPARE(desk.lines().size(), 0);
    desk.undo();
    QCOMPARE(desk.lines().size(), 2);
}

void TodayPageTest::aDraftIsFinishedOrDiscarded()
{
    Desk desk;
    db::DraftStore drafts(desk.cases.store());
    db::Draft draft;
    draft.form = u"contact"_s;
    draft.person = desk.person(u"A1"_s, 2);
    draft.fields = {{u"note"_s, u"Met at the café"_s}};
    QVERIFY(drafts.save(draft));
    desk.show();
    QVERIFY2(desk.lines().value(1).contains(u"Met at the café"_s), qPrintable(desk.lines().join(u'\n')));
    desk.press(Qt::Key_F);
    auto *dialog = desk.workspace->findChild<widgets::LogContactDialog *>();
    QVERIFY(dialog);
    QTest::keyClick(dialog, Qt::Key_Escape);
    Desk::settle();
    desk.page().focusList();
    desk.press(Qt::Key_X);
    QCOMPARE(drafts.list()->size(), 0);
    QCOMPARE(desk.lines().size(), 0);
    desk.undo();
    QCOMPARE(drafts.list()->size(), 1);
    QCOMPARE(desk.lines().size(), 2);
}

void TodayPageTest::aLeadMarksAsDiscussed()
{
    Desk desk;
    const PersonId person = desk.cases.person(u"A1"_s);
    (void)desk.cases.enrolment(person, today.addDays(-60), u"Kim"_s);
    for (const int days : {8, 5}) {
        (void)desk.cases.contact(person, today.addDays(-days));
    }
    desk.show(); // who has nobody of their own sees the team's
    QCOMPARE(desk.lines(), (QStringList{u"Not discussed for six weeks, 1"_s,
                                        u"A1, A1, Not discussed since 3 Sep 2026, 3 Sep 2026"_s}));
    desk.press(Qt::Key_D);
    db::SupervisionStore marks(desk.cases.store());
    QCOMPARE(marks.of(person)->first().day, today);
    QCOMPARE(desk.lines().size(), 0);
    desk.undo();
    QCOMPARE(marks.of(person)->size(), 0);
}

void TodayPageTest::showsTheNewDay()
{
    Desk desk;
    (void)desk.person(u"A1"_s, 14);
    desk.show();
    QCOMPARE(desk.lines().size(), 0);
    desk.cases.test().clock().setToday(today.addDays(1));
    desk.page().reload();
    Desk::settle();
    QCOMPARE(desk.lines().size(), 2);
}

void TodayPageTest::saysThatNothingIsDue()
{
    Desk desk;
    desk.show();
    QCOMPARE(desk.lines().size(), 0);
    bool said = false;
    for (const QLabel *label : desk.page().findChildren<QLabel *>()) {
        said = said || (label->isVisible() && label->text().startsWith(u"Nothing is due."_s));
    }
    QVERIFY(said);
}

REGISTER_TEST(TodayPageTest)
#include "tst_TodayPage.moc"

#include "db/plans/ActionStore.h"
#include "db/plans/GoalStore.h"
#include "db/services/ReferralStore.h"
#include "db/services/ServiceStore.h"
#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/look/Theme.h"
#include "widgets/marks/IconLabel.h"
#include "widgets/person/ReasonDialog.h"
#include "widgets/plans/PlanPage.h"
#include "widgets/services/ReferralPage.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace model;
using namespace Qt::StringLiterals;
using support::CaseFixture;
using widgets::PlanPage;
using widgets::RecordPage;
using widgets::RecordSheet;
using widgets::ReferralPage;

/// What a person wants, what is to be done about it and where they were referred, by keys.
class PlanPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aGoalIsWrittenInTheirWords();
    void whatIsMissingIsSaidAtTheField_data();
    void whatIsMissingIsSaidAtTheField();
    void somethingToDoStandsUnderItsGoal();
    void aTickIsTakenBack();
    void aGoalIsReachedAndOpenAgain();
    void lateIsSaidInWordsAndByAnIcon();
    void somethingToDoIsChanged();
    void aPromiseOutlivesItsGoal();
    void aReferralGoesFromAskingToItsEnd();
    void anyServiceCanBeNamed();
    void twoServicesOfOneNameAreToldApart();
    void aWaitIsRestoredByUndo();
    void struckOutIsGoneWithItsReason();

private:
    [[nodiscard]] db::CaseStore &store() { return m_cases->store(); }
    void refresh();
    void follow(RecordPage *page);
    [[nodiscard]] RecordSheet *sheet() const;
    void type(const QString &field, const QString &text) const;
    void choose(const QString &field, const QString &id) const;
    void save();
    void addGoal(const QString &words);
    void pick(const QString &of, const QString &action) const;
    [[nodiscard]] QStringList said(QWidget *in) const;
    [[nodiscard]] Goal goal() { return CaseFixture::sure(db::GoalStore(store()).of(m_person)).first(); }
    [[nodiscard]] PlanAction action() { return CaseFixture::sure(db::ActionStore(store()).of(m_person)).first(); }
    [[nodiscard]] Referral referral() { return CaseFixture::sure(db::ReferralStore(store()).of(m_person)).first(); }

    std::unique_ptr<CaseFixture> m_cases;
    PersonId m_person;
    std::unique_ptr<QWidget> m_window;
    PlanPage *m_plan = nullptr;
    ReferralPage *m_services = nullptr;
    widgets::RecordUndo m_undo;
    QString m_done;
};

void PlanPageTest::init()
{
    widgets::Theme::current().apply(widgets::Look::Light, 100);
    m_cases = std::make_unique<CaseFixture>();
    m_person = m_cases->person(u"A1"_s, u"Ray"_s, u"Coldwell"_s);
    m_window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(m_window.get());
    m_plan = new PlanPage(store());
    m_services = new ReferralPage(store());
    layout->addWidget(m_plan);
    layout->addWidget(m_services);
    follow(m_plan);
    follow(m_services);
    connect(&store(), &db::CaseStore::changed, m_window.get(), [this] { refresh(); });
    refresh();
    m_window->resize(900, 900);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

void PlanPageTest::cleanup()
{
    m_window.reset();
    m_cases.reset();
}

void PlanPageTest::follow(RecordPage *page)
{
    connect(page, &RecordPage::sheetWanted, page, [](widgets::DraftSheet *sheet) { sheet->open(); });
    connect(page, &RecordPage::recordSaved, page, [this](const QString &words, const widgets::RecordUndo &undo) {
        m_done = words;
        m_undo = undo;
    });
    connect(page, &RecordPage::failed, page, [](const Error &error) { qFatal("%s", qPrintable(error.where)); });
}

void PlanPageTest::refresh()
{
    const db::PersonPlan plan = CaseFixture::sure(db::PersonPlanReader(store()).of(m_person));
    m_plan->setPlan(m_person, plan);
    m_services->setReferrals(m_person, plan.referrals);
}

RecordSheet *PlanPageTest::sheet() const
{
    const QList<RecordSheet *> sheets = m_window->findChildren<RecordSheet *>();
    return sheets.isEmpty() ? nullptr : sheets.last();
}

void PlanPageTest::type(const QString &field, const QString &text) const
{
    auto *edit = sheet()->findChild<QLineEdit *>(field);
    QVERIFY2(edit, qPrintable(field));
    edit->selectAll();
    QTest::keyClicks(edit, text);
    if (edit->completer()) {
        edit->completer()->popup()->hide();
    }
}

void PlanPageTest::choose(const QString &field, const QString &id) const
{
    auto *choice = sheet()->findChild<QComboBox *>(field);
    choice->setCurrentIndex(choice->findData(id));
    QCOMPARE(choice->currentData().toString(), id);
}

void PlanPageTest::save()
{
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!sheet());
}

void PlanPageTest::addGoal(const QString &words)
{
    support::button(m_plan, u"Add a goal…"_s)->click();
    type(u"words"_s, words);
    save();
}

void PlanPageTest::pick(const QString &of, const QString &action) const
{
    const QList<QAction *> actions =
        support::named<QToolButton>(m_window.get(), u"What to do with "_s + of)->menu()->actions();
    for (QAction *one : actions) {
        if (one->text() == action) {
            one->trigger();
            return;
        }
    }
    QFAIL(qPrintable(u"no "_s + action));
}

QStringList PlanPageTest::said(QWidget *in) const
{
    QStringList words;
    for (const QLabel *label : in->findChildren<QLabel *>()) {
        words.append(label->text());
    }
    return words;
}

void PlanPageTest::aGoalIsWrittenInTheirWords()
{
    QVERIFY(said(m_plan).contains(u"No goals yet. Ask what they want, and write it as they say it."_s));
    support::button(m_plan, u"Add a goal…"_s)->click();
    type(u"words"_s, u" Keep the flat "_s);
    choose(u"area"_s, u"housing"_s);
    type(u"target"_s, u"1 Feb 2027"_s);
    save();
    QCOMPARE(goal().words, u"Keep the flat"_s);
    QCOMPARE(goal().area, u"housing"_s);
    QCOMPARE(goal().agreed, QDate(2026, 11, 2));
    QCOMPARE(goal().target, QDate(2027, 2, 1));
    QVERIFY(said(m_plan).contains(u"“Keep the flat”"_s));
    QVERIFY(said(m_plan).contains(u"Agreed 2 Nov 2026 · Housing · to be reached by 1 Feb 2027"_s));
    QVERIFY(said(m_plan).contains(u"Working on it"_s));
    QVERIFY(m_undo().has_value());
    QVERIFY(said(m_plan).contains(u"No goals yet. Ask what they want, and write it as they say it."_s));
}

void PlanPageTest::whatIsMissingIsSaidAtTheField_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no words") << QString() << QString() << u"The words are missing: write them."_s;
    QTest::newRow("before it was agreed")
        << u"1 Nov 2026"_s << u"Rest"_s
        << u"The goal is to be reached before it was agreed: correct one of the days."_s;
}

void PlanPageTest::whatIsMissingIsSaidAtTheField()
{
    QFETCH(const QString, target);
    QFETCH(const QString, words);
    QFETCH(const QString, sentence);
    support::button(m_plan, u"Add a goal…"_s)->click();
    type(u"words"_s, words);
    type(u"target"_s, target);
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet()->problem(), sentence);
    QVERIFY(CaseFixture::sure(db::GoalStore(store()).of(m_person)).isEmpty());
    sheet()->close();
}

void PlanPageTest::somethingToDoStandsUnderItsGoal()
{
    addGoal(u"See Shannon"_s);
    pick(u"“See Shannon”"_s, u"Add something to do for it…"_s);
    type(u"words"_s, u"write to her"_s);
    type(u"who"_s, u"Ray"_s);
    type(u"due"_s, u"6 Nov 2026"_s);
    save();
    QCOMPARE(action().goal, goal().id);
    QVERIFY(said(m_plan->findChild<QWidget *>(u"goals"_s)).contains(u"Ray: write to her"_s));
    QVERIFY(said(m_plan->findChild<QWidget *>(u"otherActions"_s)).contains(u"Nothing else is to be done."_s));
}

void PlanPageTest::aTickIsTakenBack()
{
    support::button(m_plan, u"Add something to do…"_s)->click();
    type(u"words"_s, u"ring housing"_s);
    save();
    auto *box = support::named<QCheckBox>(m_plan, u"ring housing"_s);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_COMPARE(action().done, QDate(2026, 11, 2));
    QCOMPARE(m_done, u"Done: ring housing"_s);
    // The keyboard stays where it was, though the row was made anew.
    QTRY_COMPARE(m_window->focusWidget(), support::named<QCheckBox>(m_plan, u"ring housing"_s));
    QVERIFY(support::named<QCheckBox>(m_plan, u"ring housing"_s)->isChecked());
    QVERIFY(m_undo().has_value());
    QVERIFY(!action().isDone());
    QVERIFY(!support::named<QCheckBox>(m_plan, u"ring housing"_s)->isChecked());
}

void PlanPageTest::aGoalIsReachedAndOpenAgain()
{
    addGoal(u"Rest"_s);
    addGoal(u"Work"_s);
    pick(u"“Rest”"_s, u"How far it has come…"_s);
    choose(u"state"_s, u"met"_s);
    type(u"note"_s, u"sleeps well"_s);
    save();
    QCOMPARE(goal().state, GoalState::Met);
    QVERIFY(said(m_plan).contains(u"Reached 2 Nov 2026: sleeps well"_s));
    // What is reached stands below what is worked on.
    QVERIFY(said(m_plan).indexOf(u"“Work”"_s) < said(m_plan).indexOf(u"“Rest”"_s));
    QVERIFY(m_undo().has_value());
    QCOMPARE(goal().state, GoalState::Open);
    QVERIFY(!said(m_plan).contains(u"Reached 2 Nov 2026: sleeps well"_s));
}

void PlanPageTest::lateIsSaidInWordsAndByAnIcon()
{
    PlanAction action;
    action.person = m_person;
    action.words = u"write"_s;
    action.due = QDate(2026, 10, 30);
    (void)CaseFixture::sure(db::ActionStore(store()).add(action));
    QVERIFY(said(m_plan).contains(u"3 day(s) late"_s));
    QCOMPARE(m_plan->findChildren<widgets::IconLabel *>().size(), 1);
    QVERIFY(db::ActionStore(store()).tick(this->action().id).has_value());
    QCOMPARE(m_plan->findChildren<widgets::IconLabel *>().size(), 0);
}

void PlanPageTest::somethingToDoIsChanged()
{
    PlanAction promised;
    promised.person = m_person;
    promised.words = u"ring the GP"_s;
    promised.due = QDate(2026, 11, 9);
    (void)CaseFixture::sure(db::ActionStore(store()).add(promised));
    pick(u"ring the GP"_s, u"Change it…"_s);
    QCOMPARE(sheet()->findChild<QLineEdit *>(u"words"_s)->text(), u"ring the GP"_s);
    type(u"words"_s, u"see the GP"_s);
    type(u"who"_s, u"Bethan"_s);
    save();
    QCOMPARE(action().words, u"see the GP"_s);
    QCOMPARE(action().who, u"Bethan"_s);
    QCOMPARE(action().due, QDate(2026, 11, 9));
    QVERIFY(said(m_plan).contains(u"Bethan: see the GP"_s));
    QVERIFY(m_undo().has_value());
    QCOMPARE(action().words, u"ring the GP"_s);
    QVERIFY(!said(m_plan).contains(u"Bethan: see the GP"_s));
    pick(u"ring the GP"_s, u"Change it…"_s);
    type(u"words"_s, QString());
    sheet()->findChild<QLineEdit *>(u"words"_s)->clear();
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet()->problem(), u"The words are missing: write them."_s);
    sheet()->close();
}

void PlanPageTest::aPromiseOutlivesItsGoal()
{
    addGoal(u"Rest"_s);
    PlanAction action;
    action.person = m_person;
    action.goal = goal().id;
    action.words = u"see the GP"_s;
    (void)CaseFixture::sure(db::ActionStore(store()).add(action));
    QVERIFY(db::GoalStore(store()).strikeOut(goal().id, u"wrong person"_s).has_value());
    QVERIFY(said(m_plan->findChild<QWidget *>(u"otherActions"_s)).contains(u"see the GP"_s));
}

void PlanPageTest::aReferralGoesFromAskingToItsEnd()
{
    Service service;
    service.name = u"Wenbury Bereavement Friends"_s;
    const ServiceId id = CaseFixture::sure(db::ServiceStore(store()).add(service));
    support::button(m_services, u"Refer to…"_s)->click();
    auto *name = sheet()->findChild<QLineEdit *>(u"service"_s);
    QTest::keyClicks(name, u"friends"_s);
    QCOMPARE(name->completer()->popup()->model()->index(0, 0).data().toString(), service.name);
    type(u"service"_s, u"wenbury bereavement friends"_s);
    type(u"reason"_s, u"wants company"_s);
    choose(u"need"_s, u"bereavement"_s);
    type(u"day"_s, u"20 Oct 2026"_s);
    save();
    QCOMPARE(referral().service, id);
    QCOMPARE(referral().serviceName, service.name);
    const QString headline = u"Referred to Wenbury Bereavement Friends"_s;
    QVERIFY(said(m_services).contains(u"wants company · Bereavement · by sam\nAsked 20 Oct 2026"_s));
    pick(headline, u"They answered…"_s);
    choose(u"answer"_s, u"accepted"_s);
    type(u"answered"_s, u"22 Oct 2026"_s);
    save();
    QCOMPARE(referral().state(), ReferralState::Accepted);
    pick(headline, u"They started there…"_s);
    type(u"started"_s, u"1 Nov 2026"_s);
    save();
    QCOMPARE(referral().started, QDate(2026, 11, 1));
    pick(headline, u"It ended…"_s);
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sheet()->problem(), u"The reason is missing: say why it ended."_s);
    type(u"end_reason"_s, u"went once"_s);
    save();
    QVERIFY(said(m_services)
                .contains(u"wants company · Bereavement · by sam\nAsked 20 Oct 2026 · accepted 22 Oct 2026 "
                          "· started 1 Nov 2026 (12 day(s) after asking) · ended 2 Nov 2026: went once"_s));
    QVERIFY(m_undo().has_value());
    QCOMPARE(referral().state(), ReferralState::Started);
    QCOMPARE(referral().endReason, QString());
}

void PlanPageTest::anyServiceCanBeNamed()
{
    support::button(m_services, u"Refer to…"_s)->click();
    type(u"service"_s, u"Wenbury Magistrates Court"_s);
    choose(u"direction"_s, u"in"_s);
    save();
    QVERIFY(referral().service.isNull());
    QVERIFY(said(m_services).contains(u"Referred to us by Wenbury Magistrates Court"_s));
    QVERIFY(said(m_services).contains(u"No answer yet"_s));
}

void PlanPageTest::twoServicesOfOneNameAreToldApart()
{
    Service service;
    service.name = u"Advice"_s;
    service.provider = u"Shelter"_s;
    (void)CaseFixture::sure(db::ServiceStore(store()).add(service));
    service.provider = u"Citizens"_s;
    const ServiceId citizens = CaseFixture::sure(db::ServiceStore(store()).add(service));
    support::button(m_services, u"Refer to…"_s)->click();
    type(u"service"_s, u"advice"_s);
    QTest::keyClick(sheet(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!sheet()->problem().isEmpty()); // which of them?
    QVERIFY(CaseFixture::sure(db::ReferralStore(store()).of(m_person)).isEmpty());
    type(u"service"_s, u"advice (citizens)"_s);
    save();
    QCOMPARE(referral().service, citizens);
    QCOMPARE(referral().serviceName, u"Advice"_s);
    // Once it is declined nothing can end there.
    QVERIFY(db::ReferralStore(store()).answer(referral().id, ReferralAnswer::Declined).has_value());
    const QList<QAction *> actions =
        support::named<QToolButton>(m_services, u"What to do with Referred to Advice"_s)->menu()->actions();
    for (const QAction *action : actions) {
        QVERIFY(action->text() != u"It ended…"_s);
    }
}

void PlanPageTest::aWaitIsRestoredByUndo()
{
    support::button(m_services, u"Refer to…"_s)->click();
    type(u"service"_s, u"Detox"_s);
    save();
    pick(u"Referred to Detox"_s, u"They answered…"_s);
    choose(u"answer"_s, u"waiting"_s);
    type(u"note"_s, u"six weeks"_s);
    save();
    const Referral waiting = referral();
    pick(u"Referred to Detox"_s, u"They answered…"_s);
    choose(u"answer"_s, u"declined"_s);
    save();
    QCOMPARE(referral().state(), ReferralState::Declined);
    QVERIFY(m_undo().has_value());
    QCOMPARE(referral().answer, waiting.answer);
    QCOMPARE(referral().answerNote, u"six weeks"_s);
}

void PlanPageTest::struckOutIsGoneWithItsReason()
{
    addGoal(u"Rest"_s);
    pick(u"“Rest”"_s, u"Strike out…"_s);
    auto *why = m_window->findChild<widgets::ReasonDialog *>();
    QTest::keyClicks(why->findChild<QLineEdit *>(u"reason"_s), u"of another person"_s);
    QTest::keyClick(why, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(CaseFixture::sure(db::GoalStore(store()).of(m_person)).isEmpty());
    QVERIFY(!said(m_plan).contains(u"“Rest”"_s));
}

REGISTER_TEST(PlanPageTest)
#include "tst_PlanPage.moc"

#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/filters/FilterChip.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadView.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/people/filters/ViewNameDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using widgets::CaseloadModel;
using widgets::FilterChip;
using widgets::PeoplePage;
using widgets::ViewNameDialog;

/// The caseload narrowed by what its lines do not say, and looked at as it was saved.
class PeopleFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { widgets::Theme::current().apply(widgets::Look::Light, 100); }
    void init();
    void cleanup();
    void aFieldIsAddedAndNarrows();
    void aSaveChangesWhoFits();
    void aViewComesBackInAnotherWindow();
    void aChangedViewIsSavedAgainOrForgotten();
    void aViewWantsANameOfItsOwn_data();
    void aViewWantsANameOfItsOwn();

private:
    [[nodiscard]] QStringList shown() const;
    [[nodiscard]] FilterChip *chip(const QString &name) const { return m_page->findChild<FilterChip *>(name); }
    [[nodiscard]] QToolButton *tool(const QString &name) const { return m_page->findChild<QToolButton *>(name); }
    void open();
    void add(const QString &field, const QString &value);
    void saveAs(const QString &name);
    static QAction *action(const QMenu *menu, const QString &words);

    std::unique_ptr<support::CaseFixture> m_case;
    std::unique_ptr<PeoplePage> m_page;
};

void PeopleFiltersTest::init()
{
    m_case = std::make_unique<support::CaseFixture>();
    const auto add = [this](const QString &reference, const QString &family, const QString &source) {
        model::Enrolment enrolment;
        enrolment.person = m_case->person(reference, u"Ray"_s, family);
        enrolment.started = QDate(2026, 9, 1);
        enrolment.source = source;
        enrolment.keyWorker = u"kim"_s;
        (void)support::CaseFixture::sure(db::EnrolmentStore(m_case->store()).enrol(enrolment));
        return enrolment.person;
    };
    (void)m_case->contact(add(u"A"_s, u"Ash"_s, u"Court & tribunal"_s), QDate(2026, 10, 1), model::Outcome::Attended,
                          {}, {u"housing"_s});
    (void)add(u"B"_s, u"Birch"_s, u"GP"_s);
    (void)add(u"C"_s, u"Cedar"_s, u"Court & tribunal"_s);
    open();
}

void PeopleFiltersTest::cleanup()
{
    widgets::JobPool::waitForDone();
    m_page.reset();
    m_case.reset();
}

void PeopleFiltersTest::open()
{
    m_page = std::make_unique<PeoplePage>(m_case->store());
    m_page->resize(1200, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QSignalSpy filled(m_page.get(), &PeoplePage::filled);
    m_page->reload();
    QVERIFY(filled.wait());
}

QStringList PeopleFiltersTest::shown() const
{
    QStringList references;
    for (int row = 0; row < m_page->model().rowCount(); ++row) {
        references.append(m_page->model().row(row).reference);
    }
    return references;
}

QAction *PeopleFiltersTest::action(const QMenu *menu, const QString &words)
{
    const QList<QAction *> actions = menu->actions();
    for (QAction *action : actions) {
        if (action->text() == words) {
            return action;
        }
    }
    qFatal("the menu has no %s", qPrintable(words));
}

void PeopleFiltersTest::add(const QString &field, const QString &value)
{
    action(tool(u"addFilter"_s)->menu(), field)->trigger();
    FilterChip *added = nullptr;
    for (FilterChip *candidate : m_page->findChildren<FilterChip *>()) {
        added = candidate->hasFocus() ? candidate : added;
    }
    QVERIFY(added);
    QTRY_VERIFY(added->menu()->isVisible()); // it opens by itself once its values are read
    action(added->menu(), value)->trigger();
    added->menu()->hide();
}

void PeopleFiltersTest::saveAs(const QString &name)
{
    tool(u"saveView"_s)->click();
    auto *dialog = m_page->window()->findChild<ViewNameDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), name);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_page->window()->findChild<ViewNameDialog *>());
    QApplication::setActiveWindow(m_page.get());
}

void PeopleFiltersTest::aFieldIsAddedAndNarrows()
{
    QVERIFY(!chip(u"field-source"_s)->isVisible());
    add(u"How referred"_s, u"Court && tribunal"_s);
    QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(chip(u"field-source"_s)->text(), u"How referred: Court && tribunal"_s);
    add(u"Need"_s, u"Housing"_s);
    QTRY_COMPARE(shown(), QStringList{u"A"_s});
    // Typing goes on among them, without looking for them again.
    m_page->findChild<QLineEdit *>(u"peopleSearch"_s)->setText(u"zzz"_s);
    QCOMPARE(shown(), QStringList());
    m_page->findChild<QLineEdit *>(u"peopleSearch"_s)->clear();
    QCOMPARE(shown(), QStringList{u"A"_s});
    action(chip(u"field-need"_s)->menu(), u"Any need"_s)->trigger();
    QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"C"_s}));
    QVERIFY(!chip(u"field-need"_s)->isVisible());
}

void PeopleFiltersTest::aSaveChangesWhoFits()
{
    add(u"Need"_s, u"Housing"_s);
    QTRY_COMPARE(shown(), QStringList{u"A"_s});
    (void)m_case->contact(m_page->model().lines().row(1).person, QDate(2026, 10, 2), model::Outcome::Attended, {},
                          {u"housing"_s});
    QTRY_COMPARE(shown().size(), 2);
}

void PeopleFiltersTest::aViewComesBackInAnotherWindow()
{
    add(u"How referred"_s, u"Court && tribunal"_s);
    QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"C"_s}));
    m_page->findChild<widgets::CaseloadView *>()->sortByColumn(CaseloadModel::Name, Qt::DescendingOrder);
    saveAs(u"Court day"_s);
    QCOMPARE(tool(u"view"_s)->text(), u"View: Court day"_s);
    QVERIFY(!tool(u"saveView"_s)->isVisible());
    open();
    QCOMPARE(tool(u"view"_s)->text(), u"View: Everyone"_s);
    QCOMPARE(shown(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
    action(tool(u"view"_s)->menu(), u"Court day"_s)->trigger();
    QTRY_COMPARE(shown(), (QStringList{u"C"_s, u"A"_s}));
    QVERIFY(chip(u"field-source"_s)->isVisible());
    QVERIFY(!tool(u"saveView"_s)->isVisible()); // as it was saved
}

void PeopleFiltersTest::aChangedViewIsSavedAgainOrForgotten()
{
    add(u"How referred"_s, u"GP"_s);
    QTRY_COMPARE(shown(), QStringList{u"B"_s});
    saveAs(u"Surgery"_s);
    add(u"Need"_s, u"Housing"_s);
    QTRY_COMPARE(shown(), QStringList());
    QVERIFY(tool(u"saveView"_s)->isVisible());
    tool(u"saveView"_s)->click(); // it has a name: no question
    QVERIFY(!tool(u"saveView"_s)->isVisible());
    action(tool(u"view"_s)->menu(), u"Everyone"_s)->trigger();
    QTRY_COMPARE(shown().size(), 3);
    action(tool(u"view"_s)->menu(), u"Surgery"_s)->trigger();
    QTRY_COMPARE(shown(), QStringList());
    action(tool(u"view"_s)->menu(), u"Forget this view"_s)->trigger();
    QCOMPARE(tool(u"view"_s)->text(), u"View: Everyone"_s);
    QCOMPARE(tool(u"view"_s)->menu()->actions().at(1)->text(), QString()); // the line: no view is left
}

void PeopleFiltersTest::aViewWantsANameOfItsOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("none") << u"  "_s << u"Give it a name, such as “Hot desk, Monday”."_s;
    QTest::newRow("another's") << u"court  DAY"_s
                               << u"There is a view of this name. Take another, or save that view again."_s;
}

void PeopleFiltersTest::aViewWantsANameOfItsOwn()
{
    QFETCH(const QString, name);
    QFETCH(const QString, wrong);
    ViewNameDialog dialog({}, {u"Court day"_s}, m_page.get());
    QSignalSpy named(&dialog, &ViewNameDialog::named);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.open();
    QTest::keyClicks(dialog.findChild<QLineEdit *>(), name);
    QTest::keyClick(&dialog, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(dialog.problem(), wrong);
    QCOMPARE(named.size(), 0);
    QVERIFY(dialog.isVisible());
}

REGISTER_TEST(PeopleFiltersTest)
#include "tst_PeopleFilters.moc"

#include "tests/support/CaseFixture.h"
#include "tests/support/TestRegistry.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/common/WorkProgress.h"
#include "widgets/filters/FilterChip.h"
#include "widgets/look/Theme.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/CaseloadReader.h"
#include "widgets/people/CaseloadView.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/people/filters/ViewNameDialog.h"

#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using widgets::CaseloadModel;
using widgets::CaseloadReader;
using widgets::FilterChip;
using widgets::PeoplePage;
using widgets::ViewNameDialog;

namespace
{

/// Keeps all threads for work busy until its end.
class BusyPool
{
public:
    BusyPool()
    {
        QThreadPool &threads = widgets::JobPool::threads();
        for (int at = 0; at < threads.maxThreadCount(); ++at) {
            threads.start([this] { m_ended.acquire(); });
        }
    }
    ~BusyPool() { end(); }
    void end()
    {
        m_ended.release(widgets::JobPool::threads().maxThreadCount());
        widgets::JobPool::waitForDone();
    }

private:
    QSemaphore m_ended;
};

} // namespace

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
    void aSearchThatIsCancelledChangesNothing();
    void onlyTheNewestSearchCounts();
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
    std::unique_ptr<CaseloadModel> m_lines;
    std::unique_ptr<CaseloadReader> m_reader;
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
    m_reader.reset();
    m_lines.reset();
    m_case.reset();
}

void PeopleFiltersTest::open()
{
    m_page.reset();
    m_reader.reset();
    m_lines = std::make_unique<CaseloadModel>();
    m_reader = std::make_unique<CaseloadReader>(m_case->store(), *m_lines, nullptr);
    m_page = std::make_unique<PeoplePage>(m_case->store(), *m_lines, *m_reader);
    m_page->resize(1200, 700);
    m_page->show();
    QApplication::setActiveWindow(m_page.get());
    QSignalSpy filled(m_reader.get(), &CaseloadReader::filled);
    m_reader->reload();
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

void PeopleFiltersTest::aSearchThatIsCancelledChangesNothing()
{
    add(u"How referred"_s, u"Court && tribunal"_s);
    QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"C"_s}));
    BusyPool busy;
    action(chip(u"field-source"_s)->menu(), u"GP"_s)->trigger();
    auto *progress = m_page->findChild<widgets::WorkProgress *>();
    QTRY_VERIFY(progress->isVisible()); // after a moment
    progress->findChild<QPushButton *>()->click();
    busy.end();
    QTRY_VERIFY(!progress->isVisible());
    QCOMPARE(shown(), (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(chip(u"field-source"_s)->text(), u"How referred: Court && tribunal"_s); // as the list is
}

void PeopleFiltersTest::onlyTheNewestSearchCounts()
{
    add(u"How referred"_s, u"Court && tribunal"_s);
    QTRY_COMPARE(shown(), (QStringList{u"A"_s, u"C"_s}));
    QSignalSpy selected(m_reader.get(), &CaseloadReader::selected);
    QSignalSpy notSelected(m_reader.get(), &CaseloadReader::notSelected);
    BusyPool busy;
    action(chip(u"field-source"_s)->menu(), u"GP"_s)->trigger();
    action(chip(u"field-source"_s)->menu(), u"Court && tribunal"_s)->trigger(); // off again
    busy.end();
    QTRY_COMPARE(shown(), QStringList{u"B"_s});
    QCOMPARE(selected.size(), 1);
    QCOMPARE(notSelected.size(), 0);
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

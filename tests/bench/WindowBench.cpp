#include "tests/bench/WindowBench.h"

#include "db/contacts/ContactCells.h"
#include "db/contacts/ContactStore.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"
#include "widgets/unlock/KnownStores.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>

namespace bench
{

using namespace Qt::StringLiterals;
using widgets::Workspace;

namespace
{

constexpr int runs = 7;
constexpr int manyEntries = 5000;
constexpr int longestWait = 60'000;

double at(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times[static_cast<size_t>(part * static_cast<double>(times.size() - 1))];
}

/// Tells when a widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget)
        : m_widget(widget)
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    /// Asks for a painting and forgets earlier ones.
    void ask()
    {
        seen = false;
        m_widget->update();
    }
    bool seen = false;

private:
    QWidget *m_widget;
};

/// Kilobytes of memory: all that is resident, or this program's own and its share of what others use too.
qint64 memoryNow(QByteArrayView which)
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(which)) {
                return line.mid(which.size()).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

void printMemory(const char *when, int goal)
{
    std::printf("%-46s %5lld MB resident, %lld its share   goal %d MB\n", when,
                static_cast<long long>(memoryNow("Rss:") / 1024), static_cast<long long>(memoryNow("Pss:") / 1024),
                goal);
}

bool always()
{
    return true;
}

} // namespace

WindowBench::WindowBench(const db::StoreEnvironment &environment, Key key)
    : m_environment(environment)
    , m_key(std::move(key))
    , m_settings(m_folder.filePath(u"window.ini"_s), QSettings::IniFormat)
{
    widgets::KnownStores(m_settings).note(m_key.folder, u"Measured"_s, environment.clock.today());
    m_window = std::make_unique<widgets::MainWindow>(environment, m_settings);
    m_window->resize(1366, 768);
    m_window->show();
    QApplication::setActiveWindow(m_window.get());
}

WindowBench::~WindowBench()
{
    m_window.reset();
    widgets::JobPool::waitForDone();
}

Workspace &WindowBench::workspace() const
{
    return *m_window->workspace();
}

db::CaseStore &WindowBench::store() const
{
    return workspace().store();
}

void WindowBench::run()
{
    std::printf("%-46s %8s %8s %8s %8s\n", "case (milliseconds)", "median", "95%", "goal", "still");
    rest();
    printMemory("memory at the unlock screen", 60);
    openings();
    list();
    search();
    person();
    logContacts();
    dashboard();
    printMemory("memory with everything visited", 400);
}

void WindowBench::rest()
{
    widgets::JobPool::waitForDone();
    QTest::qWait(150);
    (void)m_watch.takeLongest();
}

void WindowBench::take(Case &line, const Act &act, const Done &done, QWidget *painted)
{
    rest();
    QElapsedTimer timer;
    timer.start();
    QTimer::singleShot(0, qApp, act);
    const bool came = QTest::qWaitFor(
        [&] {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
            return timer.elapsed() > 0 && done();
        },
        longestWait);
    if (painted) {
        Painted paint(painted);
        paint.ask();
        while (!paint.seen && painted->isVisible() && timer.elapsed() < longestWait) {
            QCoreApplication::processEvents(QEventLoop::AllEvents, 1);
        }
    }
    line.times.push_back(came ? static_cast<double>(timer.nsecsElapsed()) / 1e6 : longestWait);
    line.still = std::max(line.still, m_watch.takeLongest());
}

void WindowBench::print(const Case &line) const
{
    const double shown = at(line.times, line.byPercentile ? 0.95 : 0.5);
    std::printf("%-46s %8.1f %8.1f %8.0f %8.1f  %s\n", qPrintable(line.name), at(line.times, 0.5), at(line.times, 0.95),
                line.goal, line.still, shown <= line.goal && line.still <= 50 ? "met" : "over");
    std::fflush(stdout);
}

double WindowBench::derivation() const
{
    std::vector<double> times;
    const model::Result<db::KeySlots> keys = db::KeySlots::load(m_key.folder);
    for (int i = 0; keys && i < runs; ++i) {
        QByteArray text = m_key.passphrase.toUtf8();
        const model::Result<db::Passphrase> passphrase = db::Passphrase::fromText(text);
        QElapsedTimer timer;
        timer.start();
        if (!keys->openWithPassphrase(m_key.user, *passphrase, m_environment.leastKeyCost)) {
            qFatal("the passphrase does not fit");
        }
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return at(times, 0.5);
}

void WindowBench::unlock()
{
    auto *name = support::named<QLineEdit>(m_window.get(), u"Name"_s);
    auto *passphrase = support::named<QLineEdit>(m_window.get(), u"Passphrase"_s);
    name->setText(m_key.user);
    QTest::keyClicks(passphrase, m_key.passphrase);
    QTest::keyClick(passphrase, Qt::Key_Return);
}

void WindowBench::openings()
{
    Case line{u"unlock to the list filled, over the key"_s, 100, false, {}, 0};
    const double key = derivation();
    const auto filled = [this] { return !m_window->isLocked() && workspace().people().model().rowCount() > 0; };
    for (int i = 0; i < runs; ++i) {
        if (!m_window->isLocked()) {
            m_window->lock();
        }
        take(line, [this] { unlock(); }, filled, m_window.get());
        line.times.back() -= key;
        if (i == 0) {
            rest();
            printMemory("memory with the list open", 150);
        }
    }
    print(line);
}

void WindowBench::list()
{
    Case first{u"list: first page"_s, 50, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        workspace().showPage(Workspace::SetUp);
        take(first, [this] { workspace().showPage(Workspace::People); }, always, m_window.get());
    }
    print(first);
    auto *table = m_window->findChild<QTableView *>(u"caseload"_s);
    widgets::CaseloadModel &rows = workspace().people().model();
    Case sorted{u"list: sort by a column"_s, 50, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        const int column = i % 2 == 0 ? widgets::CaseloadModel::DaysSince : widgets::CaseloadModel::Name;
        take(sorted, [table, column] { table->sortByColumn(column, Qt::AscendingOrder); }, always, m_window.get());
    }
    print(sorted);
    Case filtered{u"list: a chip"_s, 50, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        const auto filter = [&rows, i] {
            widgets::CaseloadFilter chosen; // as the chip does
            chosen.states = i % 2 == 0 ? QSet<QString>{u"quiet"_s} : QSet<QString>();
            rows.setFilter(chosen);
        };
        take(filtered, filter, always, m_window.get());
    }
    print(filtered);
}

void WindowBench::search()
{
    auto *field = m_window->findChild<QLineEdit *>(u"peopleSearch"_s);
    field->setFocus();
    Case line{u"list: a key of search, to its paint"_s, 50, true, {}, 0};
    for (const QString &word : {u"margaret"_s, u"colwdell"_s, u"sean m"_s, u"001-2"_s, u"zz"_s}) {
        for (const QChar letter : word) {
            take(line, [&] { QTest::keyClick(field, letter.toLatin1()); }, always, m_window.get());
        }
        field->clear();
    }
    print(line);
}

model::PersonId WindowBench::withManyEntries()
{
    const model::PersonId person = workspace().people().model().row(0).person;
    std::vector<model::Operation> operations;
    for (int i = 0; i < manyEntries; ++i) {
        model::Contact contact;
        contact.id = store().newId<model::ContactId>();
        contact.person = person;
        contact.day = QDate(2024, 1, 1).addDays(i % 700);
        contact.note = u"Came by the hot desk, and talked about the rent and the bus pass."_s;
        operations.push_back(db::makeContact(contact));
    }
    const auto saved =
        store().commit(model::Action::LogContact, db::CompartmentChange::inCaseFile(person, std::move(operations)));
    if (!saved) {
        qFatal("the bench could not write");
    }
    return person;
}

void WindowBench::person()
{
    const model::PersonId person = withManyEntries();
    rest();
    Case line{u"person with 5,000 entries"_s, 100, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        workspace().showPage(Workspace::People);
        bool shown = false;
        const auto connection =
            QObject::connect(&workspace().person(), &widgets::PersonPage::shown, m_window.get(), [&] { shown = true; });
        take(line, [&] { workspace().openPerson(person); }, [&] { return shown; }, &workspace().person());
        QObject::disconnect(connection);
    }
    print(line);
}

void WindowBench::logContacts()
{
    Case opened{u"log contact: open"_s, 100, false, {}, 0};
    Case saved{u"log contact: save to the person's page"_s, 100, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        const auto dialog = [] { return QApplication::activeModalWidget(); };
        take(opened, [this] { workspace().logContact(); }, [&] { return dialog() && dialog()->isVisible(); }, nullptr);
        bool shown = false;
        const auto connection =
            QObject::connect(&workspace().person(), &widgets::PersonPage::shown, m_window.get(), [&] { shown = true; });
        const auto press = [&] { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); };
        take(saved, press, [&] { return !dialog() && shown; }, &workspace().person());
        QObject::disconnect(connection);
    }
    print(opened);
    print(saved);
}

void WindowBench::dashboard()
{
    Case cold{u"dashboard: cold"_s, 1000, false, {}, 0};
    const widgets::EngagementPage &page = workspace().engagement();
    take(
        cold, [this] { workspace().showPage(Workspace::Engagement); }, [&] { return page.report().has_value(); },
        m_window.get());
    print(cold);
    Case again{u"dashboard: after one contact"_s, 100, false, {}, 0};
    const widgets::CaseloadModel &rows = workspace().people().model();
    for (int i = 0; i < runs; ++i) {
        // Somebody silent for longest: the number of people in touch moves.
        const auto before = page.report()->figures.inTouch;
        model::Contact contact;
        contact.person = rows.row(rows.rowCount() - 1 - i).person;
        contact.day = store().environment().clock.today();
        const auto log = [&] { (void)db::ContactStore(store()).add(contact); };
        take(again, log, [&] { return page.report() && page.report()->figures.inTouch != before; }, m_window.get());
    }
    print(again);
    dashboardFilter();
}

void WindowBench::dashboardFilter()
{
    Case line{u"dashboard: a filter"_s, 300, false, {}, 0};
    const widgets::EngagementPage &page = workspace().engagement();
    auto *programme = support::named<QComboBox>(m_window.get(), u"Programme"_s);
    for (int i = 0; i < runs; ++i) {
        take(
            line, [&] { programme->setCurrentIndex(i % 2 == 0 ? 1 : 0); }, [&page] { return !page.isReckoning(); },
            m_window.get());
    }
    print(line);
}

} // namespace bench

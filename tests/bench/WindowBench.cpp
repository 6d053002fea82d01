#include "tests/bench/WindowBench.h"

#include "db/contacts/ContactCells.h"
#include "db/contacts/ContactStore.h"
#include "widgets/common/JobPool.h"
#include "widgets/contacts/LogContactDialog.h"
#include "widgets/engagement/EngagementPage.h"
#include "widgets/people/CaseloadModel.h"
#include "widgets/people/PeoplePage.h"
#include "widgets/person/PersonPage.h"
#include "widgets/shell/Workspace.h"

#include <QApplication>
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

/// Kilobytes of memory that are this program's own or its share of what it shares.
qint64 memoryNow()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("Pss:")) {
                return line.mid(4).trimmed().split(' ').first().toLongLong();
            }
        }
    }
    return 0;
}

void printMemory(const char *when, int goal)
{
    std::printf("%-46s %10lld MB   goal %5d MB\n", when, static_cast<long long>(memoryNow() / 1024), goal);
}

} // namespace

WindowBench::WindowBench(std::shared_ptr<db::CaseStore> store)
    : m_store(std::move(store))
{
}

WindowBench::~WindowBench()
{
    widgets::JobPool::waitForDone();
}

void WindowBench::run()
{
    std::printf("%-46s %8s %8s %8s %8s\n", "case (milliseconds)", "median", "95%", "goal", "still");
    openings();
    printMemory("memory with the list open", 150);
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

void WindowBench::openings()
{
    Case line{u"store open to the list filled"_s, 100, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        m_window.reset();
        rest();
        const auto show = [this] {
            m_window = std::make_unique<Workspace>(*m_store);
            m_window->resize(1366, 768);
            m_window->show();
            QApplication::setActiveWindow(m_window.get());
        };
        take(line, show, [this] { return m_window && m_window->people().model().rowCount() > 0; }, nullptr);
    }
    print(line);
}

void WindowBench::list()
{
    m_window->showPage(Workspace::People);
    auto *table = m_window->findChild<QTableView *>(u"caseload"_s);
    widgets::CaseloadModel &rows = m_window->people().model();
    const auto always = [] { return true; };
    Case sorted{u"list: sort by a column"_s, 50, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        const int column = i % 2 == 0 ? widgets::CaseloadModel::DaysSince : widgets::CaseloadModel::Name;
        take(sorted, [table, column] { table->sortByColumn(column, Qt::AscendingOrder); }, always, table->viewport());
    }
    print(sorted);
    Case filtered{u"list: a chip"_s, 50, false, {}, 0};
    for (int i = 0; i < runs; ++i) {
        const auto filter = [&rows, i] {
            widgets::CaseloadFilter chosen;
            chosen.states = i % 2 == 0 ? QSet<QString>{u"quiet"_s} : QSet<QString>();
            rows.setFilter(chosen);
        };
        take(filtered, filter, always, table->viewport());
    }
    print(filtered);
}

void WindowBench::search()
{
    auto *table = m_window->findChild<QTableView *>(u"caseload"_s);
    auto *field = m_window->findChild<QLineEdit *>(u"peopleSearch"_s);
    field->setFocus();
    Case line{u"list: a key of search, to its paint"_s, 50, true, {}, 0};
    for (const QString &word : {u"margaret"_s, u"colwdell"_s, u"sean m"_s, u"001-2"_s, u"zz"_s}) {
        for (const QChar letter : word) {
            take(line, [&] { QTest::keyClick(field, letter.toLatin1()); }, [] { return true; }, table->viewport());
        }
        field->clear();
    }
    print(line);
}

model::PersonId WindowBench::withManyEntries()
{
    const model::PersonId person = m_window->people().model().row(0).person;
    std::vector<model::Operation> operations;
    for (int i = 0; i < manyEntries; ++i) {
        model::Contact contact;
        contact.id = m_store->newId<model::ContactId>();
        contact.person = person;
        contact.day = QDate(2024, 1, 1).addDays(i % 700);
        contact.note = u"Came by the hot desk, and talked about the rent and the bus pass."_s;
        operations.push_back(db::makeContact(contact));
    }
    const auto saved =
        m_store->commit(model::Action::LogContact, db::CompartmentChange::inCaseFile(person, std::move(operations)));
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
        m_window->showPage(Workspace::People);
        bool shown = false;
        const auto connection =
            QObject::connect(&m_window->person(), &widgets::PersonPage::shown, m_window.get(), [&] { shown = true; });
        take(line, [&] { m_window->openPerson(person); }, [&] { return shown; }, &m_window->person());
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
        take(opened, [this] { m_window->logContact(); }, [&] { return dialog() && dialog()->isVisible(); }, nullptr);
        bool shown = false;
        const auto connection =
            QObject::connect(&m_window->person(), &widgets::PersonPage::shown, m_window.get(), [&] { shown = true; });
        const auto press = [&] { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); };
        take(saved, press, [&] { return !dialog() && shown; }, &m_window->person());
        QObject::disconnect(connection);
    }
    print(opened);
    print(saved);
}

void WindowBench::dashboard()
{
    Case cold{u"dashboard: cold"_s, 1000, false, {}, 0};
    const widgets::EngagementPage &page = m_window->engagement();
    take(
        cold, [this] { m_window->showPage(Workspace::Engagement); }, [&] { return page.report().has_value(); },
        m_window.get());
    print(cold);
    Case again{u"dashboard: after one contact"_s, 100, false, {}, 0};
    const widgets::CaseloadModel &rows = m_window->people().model();
    for (int i = 0; i < runs; ++i) {
        // Somebody silent for longest: the number of people in touch moves.
        const auto before = page.report()->figures.inTouch;
        model::Contact contact;
        contact.person = rows.row(rows.rowCount() - 1 - i).person;
        contact.day = m_store->environment().clock.today();
        const auto log = [&] { (void)db::ContactStore(*m_store).add(contact); };
        take(again, log, [&] { return page.report() && page.report()->figures.inTouch != before; }, m_window.get());
    }
    print(again);
}

} // namespace bench

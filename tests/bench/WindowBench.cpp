#include "tests/bench/WindowBench.h"

#include "tests/bench/Cases.h"
#include "tests/support/WidgetSearch.h"
#include "widgets/common/JobPool.h"
#include "widgets/shell/MainWindow.h"
#include "widgets/shell/Workspace.h"
#include "widgets/unlock/KnownStores.h"

#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <ctime>

namespace bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int longestWait = 60'000;
constexpr double longestStill = 50;

double at(std::vector<double> times, double part)
{
    if (times.empty()) {
        return 0;
    }
    std::ranges::sort(times);
    return times[static_cast<size_t>(std::ceil(part * static_cast<double>(times.size() - 1)))];
}

/// Tells when a widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget *widget)
    {
        widget->installEventFilter(this);
        widget->update();
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        seen = seen || event->type() == QEvent::Paint;
        return false;
    }
    bool seen = false;
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

widgets::Workspace &WindowBench::workspace() const
{
    return *m_window->workspace();
}

db::CaseStore &WindowBench::store() const
{
    return workspace().store();
}

void WindowBench::run(const QStringList &names)
{
    // "worked" is the time of the processors, which a busy machine does not lengthen.
    std::printf("%-50s %7s %7s %7s %7s %7s %7s %6s\n", "milliseconds", "median", "95%", "worked", "95%", "still",
                "worked", "goal");
    rest();
    printMemory("memory at the unlock screen", 60);
    measureOpening(*this);
    const std::pair<QString, void (*)(WindowBench &)> others[] = {
        {u"list"_s, measureList},     {u"filters"_s, measureFilters}, {u"person"_s, measurePerson},
        {u"saving"_s, measureSaving}, {u"several"_s, measureSeveral}, {u"dashboard"_s, measureDashboard}};
    for (const auto &[name, measure] : others) {
        if (names.isEmpty() || names.contains(name)) {
            measure(*this);
        }
    }
    printMemory("memory at the end", 400);
}

void WindowBench::rest()
{
    QTest::qWait(60); // what is made ahead begins
    widgets::JobPool::waitForDone();
    QTest::qWait(150);
    (void)m_watch.takeLongest();
    (void)m_watch.takeMostWork();
}

double WindowBench::waited(const Act &act, const Done &done, bool painted)
{
    QElapsedTimer timer;
    timer.start();
    bool begun = false;
    QTimer::singleShot(0, qApp, [&] {
        begun = true;
        act();
    });
    const auto turn = [] { QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents); };
    QTimer ticks; // so that nothing is waited for in vain
    ticks.start(1);
    while ((!begun || !done()) && timer.elapsed() < longestWait) {
        turn();
    }
    if (painted) {
        const Painted paint(m_window.get());
        while (!paint.seen && timer.elapsed() < longestWait) {
            turn();
        }
    }
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void WindowBench::takeOne(Case &line, const Act &act, const Done &done, bool painted)
{
    rest();
    const std::clock_t before = std::clock();
    line.times.push_back(waited(act, done, painted));
    line.worked.push_back(1000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC);
    line.still = std::max(line.still, m_watch.takeLongest());
    line.stillWorking = std::max(line.stillWorking, m_watch.takeMostWork());
}

void WindowBench::take(Case &line, const Act &act, const Done &done)
{
    takeOne(line, act, done, true);
}

void WindowBench::takeUnpainted(Case &line, const Act &act, const Done &done)
{
    takeOne(line, act, done, false);
}

void WindowBench::print(const Case &line)
{
    const double part = line.byPercentile ? 0.95 : 0.5;
    const auto meets = [&line](double time, double still) {
        return (line.goal == 0 || time <= line.goal) && still <= longestStill;
    };
    const char *verdict = meets(at(line.times, part), line.still)           ? "met"
                          : meets(at(line.worked, part), line.stillWorking) ? "met but for the load"
                                                                            : "over";
    std::printf("%-50s %7.0f %7.0f %7.0f %7.0f %7.0f %7.0f %6.0f  %s\n", qPrintable(line.name), at(line.times, 0.5),
                at(line.times, 0.95), at(line.worked, 0.5), at(line.worked, 0.95), line.still, line.stillWorking,
                line.goal, verdict);
    std::fflush(stdout);
}

void WindowBench::printMemory(const char *when, int goal)
{
    std::printf("%-50s %5lld MB resident, %lld its share   goal %d MB\n", when,
                static_cast<long long>(memoryNow("Rss:") / 1024), static_cast<long long>(memoryNow("Pss:") / 1024),
                goal);
}

void WindowBench::unlock()
{
    auto *name = support::named<QLineEdit>(m_window.get(), u"Name"_s);
    auto *passphrase = support::named<QLineEdit>(m_window.get(), u"Passphrase"_s);
    name->setText(m_key.user);
    passphrase->clear();
    QTest::keyClicks(passphrase, m_key.passphrase);
    QTest::keyClick(passphrase, Qt::Key_Return);
}

} // namespace bench

// WindowBench is the real main window on a store that may be written to, and the clock that its cases are taken with.
#pragma once

#include "db/store/StoreOpener.h"
#include "tests/support/LoopWatch.h"

#include <QSettings>
#include <QTemporaryDir>

#include <functional>

namespace widgets
{
class MainWindow;
class Workspace;
} // namespace widgets

namespace bench
{

class WindowBench
{
public:
    /// Which store, and who opens it with what.
    struct Key
    {
        QString folder;
        QString user;
        QString passphrase;
    };
    /// One line: the median and the 95th percentile of these runs, and the longest stillness in any.
    struct Case
    {
        QString name;
        double goal = 0;           ///< Milliseconds, for the median; 0 where there is none.
        bool byPercentile = false; ///< The goal is for the 95th percentile.
        std::vector<double> times = {};
        std::vector<double> worked = {}; ///< What all threads of the program worked meanwhile, in milliseconds.
        double still = 0;
        double stillWorking = 0; ///< The most that the window's thread worked before it looked at its events again.
    };
    using Done = std::function<bool()>;
    using Act = std::function<void()>;

    static constexpr int runs = 9;

    WindowBench(const db::StoreEnvironment &environment, Key key);
    ~WindowBench();

    /// Measures the cases of these names, or all, and prints their lines.
    void run(const QStringList &names);

    [[nodiscard]] widgets::MainWindow &window() const { return *m_window; }
    [[nodiscard]] widgets::Workspace &workspace() const;
    [[nodiscard]] db::CaseStore &store() const;
    /// Types name and passphrase, and Enter.
    void unlock();
    /// Does `act` in the window's event loop, and takes the time until `done` and the window was painted after that.
    void take(Case &line, const Act &act, const Done &done);
    /// The same, without waiting for a painting.
    void takeUnpainted(Case &line, const Act &act, const Done &done);
    static void print(const Case &line);
    static void printMemory(const char *when, int goal);
    /// Waits until nothing goes on.
    void rest();

private:
    void takeOne(Case &line, const Act &act, const Done &done, bool painted);
    /// Milliseconds; what is waited for longest when it never comes.
    [[nodiscard]] double waited(const Act &act, const Done &done, bool painted);

    db::StoreEnvironment m_environment;
    Key m_key;
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<widgets::MainWindow> m_window;
    support::LoopWatch m_watch;
};

} // namespace bench

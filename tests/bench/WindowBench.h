// WindowBench does what people do in the window, and says how long it took and how long the window stood still.
#pragma once

#include "db/store/StoreOpener.h"
#include "tests/support/LoopWatch.h"

#include <QSettings>
#include <QTemporaryDir>

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

    WindowBench(const db::StoreEnvironment &environment, Key key);
    ~WindowBench();

    /// Measures every case and prints its line.
    void run();

private:
    using Done = std::function<bool()>;
    using Act = std::function<void()>;

    /// One line: the median and the 95th percentile of these runs, and the longest stillness in any.
    struct Case
    {
        QString name;
        double goal = 0; ///< Milliseconds, for the median; for the 95th percentile where `byPercentile`.
        bool byPercentile = false;
        std::vector<double> times;
        double still = 0;
    };

    [[nodiscard]] widgets::Workspace &workspace() const;
    [[nodiscard]] db::CaseStore &store() const;
    /// Milliseconds that the key alone takes, which no window can be quicker than.
    [[nodiscard]] double derivation() const;
    void unlock();
    void openings();
    void list();
    void search();
    void person();
    void logContacts();
    void dashboard();
    void dashboardFilter();

    /// Does `act` in the window's event loop, and takes the time until `done` and `painted` was painted after that.
    void take(Case &line, const Act &act, const Done &done, QWidget *painted);
    void print(const Case &line) const;
    void rest();
    [[nodiscard]] model::PersonId withManyEntries();

    db::StoreEnvironment m_environment;
    Key m_key;
    QTemporaryDir m_folder;
    QSettings m_settings;
    std::unique_ptr<widgets::MainWindow> m_window;
    support::LoopWatch m_watch;
};

} // namespace bench

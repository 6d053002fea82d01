// WindowBench does what people do in the window, and says how long it took and how long the window stood still.
#pragma once

#include "db/store/CaseStore.h"
#include "tests/support/LoopWatch.h"

#include <QStringList>

namespace widgets
{
class Workspace;
}

namespace bench
{

class WindowBench
{
public:
    explicit WindowBench(std::shared_ptr<db::CaseStore> store);
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

    void openings();
    void list();
    void search();
    void person();
    void logContacts();
    void dashboard();

    /// Does `act` in the window's event loop, and takes the time until `done` and `painted` was painted after that.
    void take(Case &line, const Act &act, const Done &done, QWidget *painted);
    void print(const Case &line) const;
    void rest();
    [[nodiscard]] model::PersonId withManyEntries();

    std::shared_ptr<db::CaseStore> m_store;
    std::unique_ptr<widgets::Workspace> m_window;
    support::LoopWatch m_watch;
};

} // namespace bench

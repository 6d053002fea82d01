// LoopWatch measures for how long the window's thread did not come round to its events.
#pragma once

#include <QObject>

#include <atomic>
#include <thread>

namespace support
{

/// Knocks at the thread it was made in every few milliseconds, from another, and notes how long an answer took.
class LoopWatch : public QObject
{
    Q_OBJECT

public:
    LoopWatch();
    ~LoopWatch() override;

    /// The longest wait for an answer since the last call, in milliseconds.
    [[nodiscard]] double takeLongest();

    /// The most that the thread itself worked between two answers since the last call, in milliseconds: what it would
    /// have stood still for if nothing else kept the machine busy.
    [[nodiscard]] double takeMostWork();

    static constexpr int pauseMilliseconds = 2;

private:
    void knock();
    void answer();

    std::atomic<qint64> m_knocked = 0; ///< When, in nanoseconds; 0 while nobody waits for an answer.
    qint64 m_longest = 0;
    qint64 m_worked = 0; ///< What the thread had worked at the last answer, in nanoseconds.
    qint64 m_mostWork = 0;
    std::atomic_bool m_ended = false;
    std::thread m_thread;
};

} // namespace support

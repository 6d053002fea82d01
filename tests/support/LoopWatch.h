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

    static constexpr int pauseMilliseconds = 2;

private:
    void knock();
    void answer();

    std::atomic<qint64> m_knocked = 0; ///< When, in nanoseconds; 0 while nobody waits for an answer.
    qint64 m_longest = 0;
    std::atomic_bool m_ended = false;
    std::thread m_thread;
};

} // namespace support

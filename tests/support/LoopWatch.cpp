#include "tests/support/LoopWatch.h"

#include <chrono>
#include <ctime>

namespace support
{

namespace
{

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

/// Of the thread that calls, in nanoseconds; where that cannot be asked, the time that went by.
qint64 workedSoFar()
{
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) == 0) {
        return qint64(time.tv_sec) * 1'000'000'000 + time.tv_nsec;
    }
#endif
    return now();
}

} // namespace

LoopWatch::LoopWatch()
    : m_worked(workedSoFar())
    , m_thread([this] { knock(); })
{
}

LoopWatch::~LoopWatch()
{
    m_ended = true;
    m_thread.join();
}

void LoopWatch::knock()
{
    while (!m_ended) {
        if (m_knocked == 0) {
            m_knocked = now();
            QMetaObject::invokeMethod(this, &LoopWatch::answer, Qt::QueuedConnection);
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(pauseMilliseconds));
    }
}

void LoopWatch::answer()
{
    m_longest = std::max(m_longest, now() - m_knocked);
    m_knocked = 0;
    const qint64 worked = workedSoFar();
    m_mostWork = std::max(m_mostWork, worked - std::exchange(m_worked, worked));
}

double LoopWatch::takeMostWork()
{
    return static_cast<double>(std::exchange(m_mostWork, 0)) / 1e6;
}

double LoopWatch::takeLongest()
{
    return static_cast<double>(std::exchange(m_longest, 0)) / 1e6;
}

} // namespace support

#include "tests/support/LoopWatch.h"

#include <chrono>

namespace support
{

namespace
{

qint64 now()
{
    return std::chrono::steady_clock::now().time_since_epoch().count();
}

} // namespace

LoopWatch::LoopWatch()
    : m_thread([this] { knock(); })
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
}

double LoopWatch::takeLongest()
{
    return static_cast<double>(std::exchange(m_longest, 0)) / 1e6;
}

} // namespace support

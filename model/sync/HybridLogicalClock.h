// HybridLogicalClock gives stamps that follow the wall clock but never run backwards and never trail a stamp that was
// seen (Kulkarni and others, 2014); they sort writes and break ties, nothing more.
#pragma once

#include <QtGlobal>

#include <algorithm>

namespace model
{

/// A stamp is milliseconds since 1970 in the upper 48 bits and a counter in the lower 16.
class HybridLogicalClock
{
public:
    static constexpr qint64 maximumLead = 24LL * 3600 * 1000; ///< Milliseconds; a stamp further ahead is suspect.

    explicit HybridLogicalClock(qint64 lastStamp = 0)
        : m_last(lastStamp)
    {
    }

    /// A stamp later than every one given or adopted before.
    [[nodiscard]] qint64 next(qint64 wallMilliseconds)
    {
        m_last = std::max(m_last + 1, wallMilliseconds << 16);
        return m_last;
    }

    /// Learns of another device's stamp; one over a day ahead of the wall is shown as suspect and never adopted.
    void adopt(qint64 stamp, qint64 wallMilliseconds)
    {
        if (!isSuspect(stamp, wallMilliseconds)) {
            m_last = std::max(m_last, stamp);
        }
    }

    [[nodiscard]] static bool isSuspect(qint64 stamp, qint64 wallMilliseconds)
    {
        return (stamp >> 16) > wallMilliseconds + maximumLead;
    }

    [[nodiscard]] qint64 last() const { return m_last; }

private:
    qint64 m_last;
};

} // namespace model

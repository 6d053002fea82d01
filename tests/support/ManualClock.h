// ManualClock is a clock that stands still until a test moves it.
#pragma once

#include "model/core/Clock.h"

namespace support
{

class ManualClock : public model::Clock
{
public:
    explicit ManualClock(QDate today)
        : m_now(today.startOfDay(Qt::UTC).addSecs(9 * 3600))
    {
    }

    [[nodiscard]] qint64 millisecondsSinceEpoch() const override { return m_now.toMSecsSinceEpoch(); }
    [[nodiscard]] QDate today() const override { return m_now.date(); }

    void advance(qint64 milliseconds) { m_now = m_now.addMSecs(milliseconds); }
    void setToday(QDate day) { m_now.setDate(day); }

private:
    QDateTime m_now;
};

} // namespace support

#include "app/SystemClock.h"

namespace app
{

qint64 SystemClock::millisecondsSinceEpoch() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate SystemClock::today() const
{
    return QDate::currentDate();
}

} // namespace app

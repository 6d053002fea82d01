#include "model/calendar/TwoDigitYear.h"

namespace model
{

TwoDigitYear::TwoDigitYear(QDate today)
    : m_latest(today.isValid() ? QDate(today.year() + 20, 12, 31) : QDate())
{
}

TwoDigitYear TwoDigitYear::past(QDate today)
{
    TwoDigitYear years(today);
    years.m_latest = today;
    return years;
}

QDate TwoDigitYear::resolve(int yearEnding, int month, int day) const
{
    if (!m_latest.isValid() || yearEnding < 0 || yearEnding > 99) {
        return {};
    }
    const int lastYear = m_latest.year();
    const int year = lastYear - ((lastYear - yearEnding) % 100 + 100) % 100;
    const QDate found(year, month, day);
    // 29 February may not exist a century before, and then there is no such day.
    return found > m_latest ? QDate(year - 100, month, day) : found;
}

} // namespace model

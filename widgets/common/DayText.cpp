#include "widgets/common/DayText.h"

#include <QLocale>

namespace widgets
{

QString DayText::day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, tr("d MMM yyyy", "date format, as 3 Nov 2026")) : QString();
}

QString DayText::withWeekday(QDate day)
{
    return day.isValid() ? QLocale().toString(day, tr("ddd d MMM yyyy", "date format, as Tue 3 Nov 2026")) : QString();
}

QString DayText::relative(QDate day, QDate today)
{
    if (day == today) {
        return tr("Today, %1", "a day with its weekday").arg(withWeekday(day));
    }
    if (day == today.addDays(-1)) {
        return tr("Yesterday, %1", "a day with its weekday").arg(withWeekday(day));
    }
    if (day == today.addDays(1)) {
        return tr("Tomorrow, %1", "a day with its weekday").arg(withWeekday(day));
    }
    return withWeekday(day);
}

QString DayText::distance(QDate day, QDate today)
{
    const int days = static_cast<int>(day.daysTo(today));
    if (days == 0) {
        return tr("today");
    }
    if (days == 1) {
        return tr("yesterday");
    }
    return days > 0 ? tr("%n day(s) ago", nullptr, days) : tr("in %n day(s)", nullptr, -days);
}

} // namespace widgets

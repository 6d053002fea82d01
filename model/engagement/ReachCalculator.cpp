#include "model/engagement/ReachCalculator.h"

namespace model
{

namespace
{

constexpr int noon = 12 * 60;
constexpr int evening = 17 * 60;

void add(ReachCount &count, bool attended)
{
    ++count.tried;
    count.attended += attended ? 1 : 0;
}

void setShare(ReachCount &count)
{
    if (count.tried >= ReachCalculator::minimumTries) {
        count.share = Wilson::of(count.attended, count.tried);
    }
}

PartOfDay partOf(int minute)
{
    return minute < noon ? PartOfDay::Morning : minute < evening ? PartOfDay::Afternoon : PartOfDay::Evening;
}

} // namespace

ReachFigures ReachCalculator::calculate(std::span<const ContactRow> contacts, QDate asOf)
{
    ReachFigures figures;
    for (const ContactRow &contact : contacts) {
        if (contact.outcome == Outcome::CancelledByUs || contact.day > asOf.toJulianDay()) {
            continue;
        }
        const bool attended = contact.outcome == Outcome::Attended;
        const int weekday = QDate::fromJulianDay(contact.day).dayOfWeek() - 1;
        add(figures.all, attended);
        add(figures.byChannel[static_cast<size_t>(contact.channel)], attended);
        add(figures.byWeekday[static_cast<size_t>(weekday)], attended);
        if (contact.minute >= 0) {
            add(figures.byPartOfDay[static_cast<size_t>(partOf(contact.minute))], attended);
        }
    }
    setShare(figures.all);
    for (ReachCount &count : figures.byChannel) {
        setShare(count);
    }
    for (ReachCount &count : figures.byWeekday) {
        setShare(count);
    }
    for (ReachCount &count : figures.byPartOfDay) {
        setShare(count);
    }
    return figures;
}

} // namespace model

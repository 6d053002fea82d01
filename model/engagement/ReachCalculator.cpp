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

/// Whether a way that worked some of enough times is better than the best before it.
bool isBetter(const ReachCount &count, const ReachCount &best)
{
    if (count.attended == 0 || count.tried < ReachCalculator::minimumTries) {
        return false;
    }
    const qint64 left = count.attended * best.tried;
    const qint64 right = best.attended * count.tried;
    return best.tried == 0 || left > right || (left == right && count.tried > best.tried);
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

std::optional<Channel> ReachFigures::bestChannel() const
{
    std::optional<Channel> best;
    ReachCount most;
    for (const Named<Channel> &channel : channels()) {
        const ReachCount &count = byChannel[static_cast<size_t>(channel.value)];
        if (channel.value != Channel::Group && channel.value != Channel::Other && isBetter(count, most)) {
            best = channel.value;
            most = count;
        }
    }
    return best;
}

std::optional<PartOfDay> ReachFigures::bestPartOfDay() const
{
    std::optional<PartOfDay> best;
    ReachCount most;
    for (const PartOfDay part : {PartOfDay::Morning, PartOfDay::Afternoon, PartOfDay::Evening}) {
        if (const ReachCount &count = byPartOfDay[static_cast<size_t>(part)]; isBetter(count, most)) {
            best = part;
            most = count;
        }
    }
    return best;
}

} // namespace model

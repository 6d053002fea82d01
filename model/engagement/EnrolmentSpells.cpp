#include "model/engagement/EnrolmentSpells.h"

#include <algorithm>
#include <tuple>

namespace model
{

namespace
{

qint32 labelOf(qint32 ofEnrolment, const std::vector<qint32> &ofPerson, qint32 person, qint32 otherwise)
{
    if (ofEnrolment >= 0) {
        return ofEnrolment;
    }
    return ofPerson.empty() ? otherwise : ofPerson[static_cast<size_t>(person)];
}

Episode stay(const EnrolmentRow &enrolment, const EngagementRows &rows, qint32 asOf)
{
    Episode episode;
    episode.person = enrolment.person;
    episode.start = enrolment.started;
    episode.until = asOf;
    episode.group = labelOf(enrolment.group, rows.groupOfPerson, enrolment.person, -1);
    episode.stratum = labelOf(enrolment.stratum, rows.stratumOfPerson, enrolment.person, 0);
    if (enrolment.closed != noDay && enrolment.closed <= asOf) {
        episode.until = enrolment.closed;
        episode.reason = leavingReason(enrolment.reason);
        episode.ending = endingFor(episode.reason);
        episode.ownReason = enrolment.ownReason;
    }
    episode.last = episode.until;
    return episode;
}

} // namespace

EnrolmentSpells EnrolmentSpells::from(const EngagementRows &rows, const EngagementOptions &options)
{
    const qint32 asOf = static_cast<qint32>(options.asOf.toJulianDay());
    EnrolmentSpells spells;
    spells.episodes.reserve(rows.enrolments.size());
    for (const EnrolmentRow &enrolment : rows.enrolments) {
        if (enrolment.started == noDay) {
            ++spells.withoutStart;
        } else if (enrolment.started > asOf) {
            ++spells.startedLater;
        } else if (enrolment.closed != noDay && enrolment.closed < enrolment.started) {
            ++spells.closedBeforeStart;
        } else {
            spells.episodes.push_back(stay(enrolment, rows, asOf));
        }
    }
    // Stable: of two that began on one day the one given first is the person's first.
    std::stable_sort(spells.episodes.begin(), spells.episodes.end(), [](const Episode &a, const Episode &b) {
        return std::tie(a.person, a.start) < std::tie(b.person, b.start);
    });
    qint32 person = -1;
    qint32 busyUntil = noDay;
    for (Episode &episode : spells.episodes) {
        episode.first = episode.person != person;
        if (episode.first) {
            person = episode.person;
            busyUntil = episode.until;
        } else {
            spells.overlapping += episode.start < busyUntil ? 1 : 0;
            busyUntil = std::max(busyUntil, episode.until);
        }
    }
    return spells;
}

} // namespace model

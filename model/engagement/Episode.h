// Episode is one stay with the programme: when it began, how long it was watched, whether and how it ended.
#pragma once

#include "model/contacts/Channel.h"
#include "model/core/Named.h"
#include "model/engagement/EngagementRows.h"
#include "model/engagement/survival/Observation.h"

namespace model
{

/// How a stay stood at the cut-off.
enum class Ending {
    Staying,      ///< Watched to the cut-off (censored there).
    Dropped,      ///< Silence, or closed as disengaged: left on the day of the last counted contact.
    Completed,    ///< Planned completion: left on the day of the closure.
    Other,        ///< Transfer, move, custody, death, decline or any other closure: left on its day.
    StartedLater, ///< Began after the cut-off: not analysed.
};

/// Why a stay ended: silence, or the reason of the closure.
enum class LeavingReason {
    None,
    Silence,
    Completed,
    Disengaged,
    Transferred,
    MovedAway,
    Custody,
    Died,
    DeclinedAtStart,
    Other,
    NotGiven,
};

[[nodiscard]] std::span<const Named<LeavingReason>> leavingReasons();

/// The leaving reason that a closure stands for.
[[nodiscard]] LeavingReason leavingReason(const std::optional<CloseReason> &reason);

/// What leaving for `reason` counts as. A person who declined at the start has told us so: that is no drop-off, but
/// neither is it a completion, so it counts as other.
[[nodiscard]] Ending endingFor(LeavingReason reason);

struct Episode
{
    qint32 person = 0;
    qint32 start = noDay;
    qint32 last = noDay;  ///< Last counted contact; for an enrolment the same as `until`.
    qint32 next = noDay;  ///< First counted contact of the person's next episode.
    qint32 until = noDay; ///< Day of leaving, or the cut-off for those staying.
    qint32 silence = 0;   ///< Days of silence after `last`, to `next` or the as-of day, less paused days.
    qint32 group = -1;
    qint32 stratum = -1;
    Ending ending = Ending::Staying;
    LeavingReason reason = LeavingReason::None;
    qint32 ownReason = -1;                ///< Which of the rows' ownReasons it was in the team's words; −1: none.
    Channel lastChannel = Channel::Other; ///< Of the last counted contact.
    bool first = false;                   ///< The person's first.

    [[nodiscard]] qint32 days() const { return until - start; }
    [[nodiscard]] bool analysed() const { return ending != Ending::StartedLater; }
    [[nodiscard]] bool left() const { return analysed() && ending != Ending::Staying; }

    /// Causes 1, 2, 3: dropped, completed, other.
    [[nodiscard]] Observation observation() const;

    friend bool operator==(const Episode &, const Episode &) = default;
};

} // namespace model

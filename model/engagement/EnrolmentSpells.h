// EnrolmentSpells takes each enrolment as one stay, start to close, for programmes that record no contacts.
#pragma once

#include "model/engagement/EngagementOptions.h"
#include "model/engagement/Episode.h"

namespace model
{

/// The cut-off is the as-of day itself and there is no lapse. A close after the as-of day is still open; closed for any
/// or no reason is a leaving. Overlapping enrolments of a person each count, and are told.
struct EnrolmentSpells
{
    std::vector<Episode> episodes; ///< By person, then start; group and stratum are the enrolment's, else the person's.
    qint64 withoutStart = 0;
    qint64 startedLater = 0;      ///< After the as-of day.
    qint64 closedBeforeStart = 0; ///< Not possible, so not counted.
    qint64 overlapping = 0;       ///< Enrolments that began before an earlier one of the same person had ended.

    [[nodiscard]] static EnrolmentSpells from(const EngagementRows &rows, const EngagementOptions &options);
};

} // namespace model

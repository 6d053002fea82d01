// LeavingReasons counts why stays ended, on which channel people were last met, and how long they have been silent.
#pragma once

#include "model/engagement/EngagementFigures.h"

namespace model
{

class LeavingReasons
{
public:
    /// Every analysed stay in `episodes` that ended. `contacts`: the stays are episodes of contacts, so channels and
    /// silences mean something. Silence bands: up to 2, 4 and 8 times `lapseDays`, then over. Stays that ended for a
    /// reason of the team's own (Episode::ownReason, a position in `ownReasons`) are counted by it, beside the reason
    /// that it counts as.
    [[nodiscard]] static WhyStopped count(std::span<const Episode> episodes, bool contacts, int lapseDays,
                                          const QStringList &ownReasons = {});
};

} // namespace model

// LeavingReasons counts why stays ended, on which channel people were last met, how long they have been silent, and
// what they needed.
#pragma once

#include "model/engagement/EngagementFigures.h"

namespace model
{

class LeavingReasons
{
public:
    /// Every analysed stay in `episodes` that ended. `contacts`: the stays are episodes of contacts, so channels and
    /// silences mean something. Silence bands: up to 2, 4 and 8 times `lapseDays`, then over. Stays that ended for a
    /// reason of the team's own (Episode::ownReason, a position in `ownReasons`) are counted under the reason that it
    /// counts as, and told apart there.
    [[nodiscard]] static WhyStopped count(std::span<const Episode> episodes, bool contacts, int lapseDays,
                                          const QStringList &ownReasons = {});

    /// The bands that silences are counted in.
    [[nodiscard]] static std::vector<SilenceBand> silenceBands(int lapseDays);

    /// Of the analysed stays in `episodes`: the needs that contacts touched from the start of the stay to its leaving,
    /// with how many of those stays dropped out. Definition "engagement.needs".
    [[nodiscard]] static std::vector<NeedCount> needs(std::span<const Episode> episodes, const EngagementRows &rows);

    /// By stay in `episodes`, the needs that its contacts touched, each once: indexes into rows.needNames.
    [[nodiscard]] static std::vector<std::vector<qint32>> needsByStay(std::span<const Episode> episodes,
                                                                      const EngagementRows &rows);
};

} // namespace model

// EngagementCalculator reckons everything about who stays, who leaves and when, from plain rows and a day.
#pragma once

#include "model/engagement/EngagementFigures.h"
#include "model/engagement/EngagementOptions.h"

namespace model
{

class EngagementCalculator
{
public:
    /// `rows` hold people indexes within their `people`; `options.asOf` is valid, lapse ≥ 0, months ≥ 1. Never fails:
    /// what nobody is there for is blank. Sources are with EpisodeBuilder, KaplanMeier, AalenJohansen, LogRank, Wilson;
    /// the wording of every figure is in resources/definitions/engagement.*.json.
    [[nodiscard]] static EngagementFigures calculate(const EngagementRows &rows, const EngagementOptions &options);

    /// Ids of the wordings behind the figures of calculate(), ReachCalculator and ServiceCalculator.
    [[nodiscard]] static QStringList definitions();

    /// The bands in which people are counted by days since their last counted contact, with nobody in them.
    [[nodiscard]] static std::vector<InTouchBand> touchBands(int lapseDays);

    /// The stays that calculate() reckons with, by person and start: for lists of people behind a figure.
    [[nodiscard]] static std::vector<Episode> stays(const EngagementRows &rows, const EngagementOptions &options);
};

} // namespace model

// RetentionTables counts stays month by month: engaged at N months, lost in month m, by quarter of start.
#pragma once

#include "model/engagement/EngagementFigures.h"

namespace model
{

/// Everything takes stays as EpisodeBuilder or EnrolmentSpells give them (those that started after the cut-off may be
/// among them and are passed over) and the cut-off as a Julian day. Months are calendar months clamped to month end.
class RetentionTables
{
public:
    RetentionTables(std::span<const Episode> episodes, qint32 cutOff);

    /// Engaged at `months` months: eligible if start + months ≤ cut-off, engaged if watched or staying to start +
    /// months. The figure's unit and value are set, its receipt and minimum are the caller's.
    [[nodiscard]] EngagedAtMonths engagedAt(int months) const;

    /// Months 1 … `months`.
    [[nodiscard]] std::vector<MonthLost> lostByMonth(int months) const;

    /// Quarters with stays, in order. A cell is blank unless the quarter lies before the cut-off and every stay begun
    /// in it is eligible.
    [[nodiscard]] std::vector<StartCohort> startCohorts(std::span<const int> months) const;

    /// First day of the quarter of a Julian day.
    [[nodiscard]] static QDate quarterOf(qint32 day);
    /// "2022 Q1": how a quarter is called when people are compared by it.
    [[nodiscard]] static QString quarterName(QDate quarter);

private:
    void finish(StartCohort &cohort, std::span<const int> months) const;

    std::span<const Episode> m_episodes;
    qint32 m_cutOff;
    qint32 m_earliest = 0;
    qint32 m_latest = -1;
};

} // namespace model

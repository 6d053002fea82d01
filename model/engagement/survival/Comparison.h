// Comparison is a log-rank test as it is shown: the groups by name, their medians, the test and its cautions.
#pragma once

#include "model/engagement/survival/KaplanMeier.h"

#include <QString>
#include <QStringList>

namespace model
{

struct ComparedGroup
{
    QString name;
    qint64 n = 0;
    qint64 observed = 0;
    double expected = 0;
    MedianStay median;
    std::vector<CurvePoint> curve; ///< Its own, over all strata.

    friend bool operator==(const ComparedGroup &, const ComparedGroup &) = default;
};

struct Comparison
{
    QString field;
    QString stratifiedBy;              ///< Empty: one stratum.
    std::vector<ComparedGroup> groups; ///< In the order of their names as given; groups with nobody are not listed.
    std::optional<double> chiSquare;   ///< Blank when there is nothing to compare.
    int df = 0;
    std::optional<double> p;
    bool caution = false; ///< Some group has fewer than logRankMinimumExpected expected leavings.
    qint64 leftOut = 0;   ///< Observations without a group or a stratum.

    /// Compares `observations` by their group, an index into `names`; see LogRank. Medians are of each group's own
    /// curve over all strata.
    [[nodiscard]] static Comparison of(std::span<const Observation> observations, const QStringList &names);

    friend bool operator==(const Comparison &, const Comparison &) = default;
};

} // namespace model

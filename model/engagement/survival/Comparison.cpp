#include "model/engagement/survival/Comparison.h"

#include "model/engagement/survival/LogRank.h"

#include <algorithm>
#include <numeric>

namespace model
{

Comparison Comparison::of(std::span<const Observation> observations, const QStringList &names)
{
    const LogRank test(observations, static_cast<int>(names.size()));
    std::vector<std::vector<Observation>> members(static_cast<size_t>(names.size()));
    for (const Observation &observation : observations) {
        if (observation.group >= 0 && observation.group < names.size() && observation.stratum >= 0) {
            members[static_cast<size_t>(observation.group)].push_back(observation);
        }
    }
    Comparison comparison;
    comparison.chiSquare = test.chiSquare();
    comparison.df = test.degreesOfFreedom();
    comparison.p = test.p();
    comparison.leftOut = static_cast<qint64>(observations.size());
    for (size_t i = 0; i < members.size(); ++i) {
        const qint64 n = test.counts()[i];
        if (n == 0) {
            continue;
        }
        comparison.leftOut -= n;
        comparison.caution = comparison.caution || test.expected()[i] < logRankMinimumExpected;
        const KaplanMeier own(members[i]);
        comparison.groups.push_back({names.at(static_cast<qsizetype>(i)), n, test.observed()[i], test.expected()[i],
                                     own.median(), own.curve()});
    }
    return comparison;
}

} // namespace model

// LogRank asks whether groups leave at different speeds, or whether chance alone would do this.
#pragma once

#include "model/engagement/survival/Observation.h"

#include <optional>
#include <span>
#include <vector>

namespace model
{

/// Below this many expected leavings in a group the test is not to be leaned on.
inline constexpr double logRankMinimumExpected = 5;

class LogRank
{
public:
    /// Compares groups 0 … groups − 1, within strata when there are several; observations without group or stratum are
    /// left out. Any cause above 0 is the event. Source: Mantel (1966), Peto and Peto (1972), with the hypergeometric
    /// variance, as R's survdiff(rho = 0).
    LogRank(std::span<const Observation> observations, int groups);

    [[nodiscard]] const std::vector<qint64> &counts() const { return m_counts; }
    [[nodiscard]] const std::vector<qint64> &observed() const { return m_observed; }
    [[nodiscard]] const std::vector<double> &expected() const { return m_expected; }

    /// Variance of observed − expected, groups × groups by rows.
    [[nodiscard]] const std::vector<double> &variance() const { return m_variance; }

    /// Blank when fewer than two groups could have had leavings.
    [[nodiscard]] std::optional<double> chiSquare() const { return m_chiSquare; }
    [[nodiscard]] int degreesOfFreedom() const { return m_degreesOfFreedom; }
    [[nodiscard]] std::optional<double> p() const { return m_p; }

private:
    void addStratum(std::span<const Observation> sorted);
    void addMoment(const std::vector<qint64> &atRisk, qint64 allAtRisk, qint64 left);
    void test();

    size_t m_groups;
    std::vector<qint64> m_counts;
    std::vector<qint64> m_observed;
    std::vector<double> m_expected;
    std::vector<double> m_variance;
    std::optional<double> m_chiSquare;
    std::optional<double> m_p;
    int m_degreesOfFreedom = 0;
};

} // namespace model

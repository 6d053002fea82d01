#include "model/engagement/survival/LogRank.h"

#include <boost/math/distributions/chi_squared.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace model
{

namespace
{

struct Quadratic
{
    double value = 0;
    int rank = 0;
};

/// d' V⁻ d for a symmetric V by rows, by elimination; directions in which V says nothing add nothing.
Quadratic quadraticForm(std::vector<double> v, std::vector<double> d)
{
    const size_t size = d.size();
    std::vector<double> diagonal(size);
    for (size_t i = 0; i < size; ++i) {
        diagonal[i] = v[i * size + i];
    }
    Quadratic result;
    for (size_t i = 0; i < size; ++i) {
        const double pivot = v[i * size + i];
        if (pivot <= 1e-10 * diagonal[i] || pivot <= 0) {
            continue;
        }
        result.value += d[i] * d[i] / pivot;
        ++result.rank;
        for (size_t row = i + 1; row < size; ++row) {
            const double factor = v[row * size + i] / pivot;
            d[row] -= factor * d[i];
            for (size_t column = i; column < size; ++column) {
                v[row * size + column] -= factor * v[i * size + column];
            }
        }
    }
    return result;
}

} // namespace

LogRank::LogRank(std::span<const Observation> observations, int groups)
    : m_groups(static_cast<size_t>(std::max(groups, 0)))
    , m_counts(m_groups)
    , m_observed(m_groups)
    , m_expected(m_groups)
    , m_variance(m_groups * m_groups)
{
    std::vector<Observation> compared;
    compared.reserve(observations.size());
    for (const Observation &observation : observations) {
        if (observation.group >= 0 && observation.group < groups && observation.stratum >= 0) {
            compared.push_back(observation);
        }
    }
    std::sort(compared.begin(), compared.end(), [](const Observation &a, const Observation &b) {
        return std::tie(a.stratum, a.time) < std::tie(b.stratum, b.time);
    });
    for (auto from = compared.begin(); from != compared.end();) {
        const qint32 stratum = from->stratum;
        const auto to =
            std::find_if(from, compared.end(), [stratum](const Observation &o) { return o.stratum != stratum; });
        addStratum(std::span(from, to));
        from = to;
    }
    test();
}

void LogRank::addStratum(std::span<const Observation> sorted)
{
    std::vector<qint64> atRisk(m_groups);
    for (const Observation &observation : sorted) {
        ++atRisk[static_cast<size_t>(observation.group)];
        ++m_counts[static_cast<size_t>(observation.group)];
    }
    qint64 allAtRisk = static_cast<qint64>(sorted.size());
    for (auto from = sorted.begin(); from != sorted.end();) {
        qint64 left = 0;
        auto to = from;
        for (; to != sorted.end() && to->time == from->time; ++to) {
            if (to->cause > 0) {
                ++left;
                ++m_observed[static_cast<size_t>(to->group)];
            }
        }
        if (left > 0) {
            addMoment(atRisk, allAtRisk, left);
        }
        for (; from != to; ++from) {
            --atRisk[static_cast<size_t>(from->group)];
            --allAtRisk;
        }
    }
}

void LogRank::addMoment(const std::vector<qint64> &atRisk, qint64 allAtRisk, qint64 left)
{
    const double n = static_cast<double>(allAtRisk);
    const double d = static_cast<double>(left);
    // The last person at risk can only be who leaves: no chance, no variance.
    const double spread = allAtRisk > 1 ? d * (n - d) / (n * n * (n - 1)) : 0;
    for (size_t i = 0; i < m_groups; ++i) {
        const double ni = static_cast<double>(atRisk[i]);
        m_expected[i] += d * ni / n;
        for (size_t j = 0; j < m_groups; ++j) {
            const double nj = static_cast<double>(atRisk[j]);
            m_variance[i * m_groups + j] += spread * (i == j ? ni * (n - ni) : -ni * nj);
        }
    }
}

void LogRank::test()
{
    std::vector<size_t> used;
    for (size_t i = 0; i < m_groups; ++i) {
        if (m_expected[i] > 0) {
            used.push_back(i);
        }
    }
    if (used.size() < 2) {
        return;
    }
    // One group follows from the others, so the first is left out.
    std::vector<double> difference;
    std::vector<double> variance;
    for (auto i = used.begin() + 1; i != used.end(); ++i) {
        difference.push_back(static_cast<double>(m_observed[*i]) - m_expected[*i]);
        for (auto j = used.begin() + 1; j != used.end(); ++j) {
            variance.push_back(m_variance[*i * m_groups + *j]);
        }
    }
    const Quadratic form = quadraticForm(std::move(variance), std::move(difference));
    if (form.rank == 0) {
        return;
    }
    m_chiSquare = form.value;
    m_degreesOfFreedom = form.rank;
    m_p = boost::math::cdf(boost::math::complement(boost::math::chi_squared(form.rank), form.value));
}

} // namespace model

#include "model/engagement/survival/KaplanMeier.h"

#include "model/engagement/Wilson.h"

#include <algorithm>
#include <cmath>

namespace model
{

namespace
{

struct Moment
{
    double time;
    bool left;
};

std::vector<Moment> inOrder(std::span<const Observation> observations)
{
    std::vector<Moment> moments;
    moments.reserve(observations.size());
    for (const Observation &observation : observations) {
        moments.push_back({observation.time, observation.cause > 0});
    }
    std::sort(moments.begin(), moments.end(), [](const Moment &a, const Moment &b) { return a.time < b.time; });
    return moments;
}

/// `variance` is Greenwood's of ln S: Σ d / (n (n − d)).
void addBand(CurvePoint &point, double variance)
{
    if (point.survival <= 0) {
        return;
    }
    const double sigma = std::sqrt(variance);
    point.standardError = point.survival * sigma;
    if (point.survival >= 1) {
        point.lower = 1.0;
        point.upper = 1.0;
        return;
    }
    const double reach = Wilson::z() * sigma / std::log(point.survival);
    point.lower = std::pow(point.survival, std::exp(-reach));
    point.upper = std::pow(point.survival, std::exp(reach));
}

/// One line of the plot: the share that has left by a time.
struct Step
{
    double time;
    double left;
};

constexpr double tolerance = 1.4901161193847656e-8; // √ε, as in R

/// The time of the step with the least share that reaches `wanted`; blank if none does.
std::optional<double> reached(std::span<const Step> steps, double wanted)
{
    const Step *least = nullptr;
    for (const Step &step : steps) {
        if (step.left >= wanted && (least == nullptr || step.left < least->left)) {
            least = &step;
        }
    }
    return least == nullptr ? std::nullopt : std::optional<double>(least->time);
}

/// Where the line crosses ½. `ends` says that the line is known to its end (a band is not, at survival 0).
std::optional<double> halfway(std::span<const Step> steps, bool ends, double lastTime)
{
    const std::optional<double> touches = reached(steps, 0.5 - tolerance);
    if (!touches) {
        return std::nullopt;
    }
    if (ends && std::abs(steps.back().left - 0.5) < tolerance) {
        return (*touches + lastTime) / 2;
    }
    const std::optional<double> passes = reached(steps, 0.5 + tolerance);
    return passes ? std::optional<double>((*touches + *passes) / 2) : std::nullopt;
}

std::optional<double> halfwayOfBand(const std::vector<CurvePoint> &curve, std::optional<double> CurvePoint::*band,
                                    double lastTime)
{
    std::vector<Step> steps;
    for (const CurvePoint &point : curve) {
        if (const std::optional<double> &value = point.*band) {
            steps.push_back({point.time, 1 - *value});
        }
    }
    const bool ends = !curve.empty() && (curve.back().*band).has_value();
    return halfway(steps, ends, lastTime);
}

} // namespace

KaplanMeier::KaplanMeier(std::span<const Observation> observations)
    : m_count(static_cast<qint64>(observations.size()))
{
    const std::vector<Moment> moments = inOrder(observations);
    if (moments.empty()) {
        return;
    }
    m_lastTime = moments.back().time;
    double survival = 1;
    double variance = 0;
    qint64 atRisk = m_count;
    if (moments.front().time > 0) {
        m_curve.push_back({0, atRisk, 0, 1, 0.0, 1.0, 1.0});
    }
    for (auto from = moments.begin(); from != moments.end();) {
        const double time = from->time;
        const auto to = std::find_if(from, moments.end(), [time](const Moment &moment) { return moment.time > time; });
        const qint64 left = std::count_if(from, to, [](const Moment &moment) { return moment.left; });
        if (left > 0 || m_curve.empty()) {
            const double d = static_cast<double>(left);
            const double n = static_cast<double>(atRisk);
            survival *= 1 - d / n;
            variance += left == atRisk ? 0 : d / (n * (n - d));
            CurvePoint point{time, atRisk, left, survival, {}, {}, {}};
            addBand(point, variance);
            m_curve.push_back(point);
            m_events += left;
        }
        atRisk -= to - from;
        from = to;
    }
}

double KaplanMeier::survivalAt(double time) const
{
    const auto after = std::upper_bound(m_curve.begin(), m_curve.end(), time,
                                        [](double wanted, const CurvePoint &point) { return wanted < point.time; });
    return after == m_curve.begin() ? 1.0 : std::prev(after)->survival;
}

MedianStay KaplanMeier::median() const
{
    std::vector<Step> steps;
    steps.reserve(m_curve.size());
    for (const CurvePoint &point : m_curve) {
        steps.push_back({point.time, 1 - point.survival});
    }
    // The lower band is the first to fall to ½, so it gives the lower limit.
    return {halfway(steps, true, m_lastTime), halfwayOfBand(m_curve, &CurvePoint::lower, m_lastTime),
            halfwayOfBand(m_curve, &CurvePoint::upper, m_lastTime)};
}

} // namespace model

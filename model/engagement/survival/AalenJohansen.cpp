#include "model/engagement/survival/AalenJohansen.h"

#include <algorithm>

namespace model
{

std::vector<StatePoint> AalenJohansen::curve(std::span<const Observation> observations)
{
    std::vector<Observation> sorted(observations.begin(), observations.end());
    std::sort(sorted.begin(), sorted.end(), [](const Observation &a, const Observation &b) { return a.time < b.time; });
    std::vector<StatePoint> points;
    StatePoint now;
    qint64 atRisk = static_cast<qint64>(sorted.size());
    if (!sorted.empty() && sorted.front().time > 0) {
        points.push_back(now);
    }
    for (auto from = sorted.begin(); from != sorted.end();) {
        now.time = from->time;
        std::array<qint64, StatePoint::causes> left{};
        auto to = from;
        for (; to != sorted.end() && to->time == now.time; ++to) {
            if (to->cause > 0) {
                ++left.at(static_cast<size_t>(to->cause - 1));
            }
        }
        const double before = now.stay;
        const double n = static_cast<double>(atRisk);
        qint64 all = 0;
        for (size_t cause = 0; cause < left.size(); ++cause) {
            now.left[cause] += before * static_cast<double>(left[cause]) / n;
            all += left[cause];
        }
        now.stay *= 1 - static_cast<double>(all) / n;
        if (all > 0 || points.empty()) {
            points.push_back(now);
        }
        atRisk -= to - from;
        from = to;
    }
    return points;
}

} // namespace model

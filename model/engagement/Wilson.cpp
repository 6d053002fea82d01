#include "model/engagement/Wilson.h"

#include <boost/math/distributions/normal.hpp>

#include <algorithm>
#include <cmath>

namespace model
{

double Wilson::z()
{
    static const double value = boost::math::quantile(boost::math::normal(), 0.975);
    return value;
}

Wilson Wilson::of(qint64 count, qint64 of)
{
    if (of <= 0) {
        return {};
    }
    const double n = static_cast<double>(of);
    const double share = static_cast<double>(count) / n;
    const double zSquared = z() * z();
    const double centre = share + zSquared / (2 * n);
    const double half = z() * std::sqrt(share * (1 - share) / n + zSquared / (4 * n * n));
    const double scale = 1 + zSquared / n;
    // Nobody and everybody have exact ends; the formula only comes within rounding of them.
    const double lower = count == 0 ? 0.0 : std::max(0.0, (centre - half) / scale);
    const double upper = count == of ? 1.0 : std::min(1.0, (centre + half) / scale);
    return {share, lower, upper};
}

} // namespace model

#include "model/services/ShareDifference.h"

#include "model/engagement/Wilson.h"

#include <cmath>

namespace model
{

ShareDifference ShareDifference::of(qint64 count, qint64 of, qint64 otherCount, qint64 otherOf)
{
    if (of == 0 || otherOf == 0) {
        return {};
    }
    const Wilson one = Wilson::of(count, of);
    const Wilson other = Wilson::of(otherCount, otherOf);
    const double difference = *one.value - *other.value;
    return {difference, difference - std::hypot(*one.value - *one.lower, *other.upper - *other.value),
            difference + std::hypot(*one.upper - *one.value, *other.value - *other.lower)};
}

} // namespace model

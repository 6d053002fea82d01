#include "app/commands/bench/BenchTimes.h"

#include <algorithm>
#include <numeric>

namespace app
{

namespace
{

/// The time that `part` of all took no longer than; 0 for none.
double quantile(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    const auto at = static_cast<size_t>(part * static_cast<double>(times.size()));
    return times.empty() ? 0 : times[std::min(times.size() - 1, at)];
}

} // namespace

double BenchTimes::total(std::vector<double> times)
{
    return std::accumulate(times.begin(), times.end(), 0.0);
}

double BenchTimes::median(std::vector<double> times)
{
    return quantile(std::move(times), 0.5);
}

double BenchTimes::slowestInAHundred(std::vector<double> times)
{
    return quantile(std::move(times), 0.99);
}

double BenchTimes::worst(std::vector<double> times)
{
    return quantile(std::move(times), 1);
}

} // namespace app

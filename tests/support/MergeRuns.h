// MergeRuns repeats merge simulations with chance from RapidCheck, in turn about every kind of thing.
#pragma once

#include <QString>

namespace support
{

class MergeRuns
{
public:
    /// Runs `cases` simulations of `laptops`. "" when all ended alike and the laptops met on fields often enough for
    /// that to mean something; else what went wrong, with the seed that repeats it.
    [[nodiscard]] static QString run(int laptops, int cases);
};

} // namespace support

// Wilson is a share of a count with its Wilson score interval, right for small counts and for shares near 0 and 1.
#pragma once

#include <QtGlobal>

#include <optional>

namespace model
{

struct Wilson
{
    std::optional<double> value; ///< count / of, 0–1; blank when `of` is 0.
    std::optional<double> lower;
    std::optional<double> upper;

    /// The share `count` of `of` (0 ≤ count ≤ of) with its 95% score interval without continuity correction,
    /// z = Φ⁻¹(.975). Source: Wilson (1927); Newcombe (1998), method 3.
    [[nodiscard]] static Wilson of(qint64 count, qint64 of);

    /// Φ⁻¹(.975), the multiplier of every 95% interval here.
    [[nodiscard]] static double z();
};

} // namespace model

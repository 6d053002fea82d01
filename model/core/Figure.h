// Figure is one number as people are shown it: value, how sure, over how many, and the receipt behind it.
#pragma once

#include "model/core/Receipt.h"

#include <optional>

namespace model
{

enum class FigureUnit { Fraction, Days, People, Episodes, Count, Points, Pence };

struct Figure
{
    std::optional<double> value; ///< Blank: not yet known. A fraction is 0–1.
    FigureUnit unit = FigureUnit::Count;
    std::optional<double> lower; ///< 95% interval; a blank end is open or unknown.
    std::optional<double> upper;
    qint64 n = 0;       ///< How many the value rests on.
    qint64 minimum = 0; ///< Below this n the window shows no value: "not enough people yet (n of minimum)".
    Receipt receipt;

    /// Whether the window may show the value; the command line always prints it.
    [[nodiscard]] bool enough() const { return n >= minimum; }

    friend bool operator==(const Figure &, const Figure &) = default;
};

} // namespace model

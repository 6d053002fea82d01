// AalenJohansen splits those who left by the way they left, so that completing is never shown as dropping out.
#pragma once

#include "model/engagement/survival/Observation.h"

#include <array>
#include <span>
#include <vector>

namespace model
{

/// Where everybody is after the leavings of one time; the shares add up to 1.
struct StatePoint
{
    static constexpr int causes = 3;

    double time = 0;
    double stay = 1;
    std::array<double, causes> left{}; ///< By cause 1, 2, 3: dropped, completed, other.
};

class AalenJohansen
{
public:
    /// Time 0 and every time with a leaving of any cause; `stay` equals the Kaplan–Meier curve of any leaving.
    /// Causes must be 0…3. Empty without observations. Source: Aalen and Johansen (1978), cumulative incidence
    /// Σ S(t−)·d/n.
    [[nodiscard]] static std::vector<StatePoint> curve(std::span<const Observation> observations);
};

} // namespace model

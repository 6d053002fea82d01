// OtherWork is how much of the machine other programs used while something was measured.
#pragma once

#include <optional>

namespace app
{

/// Figures that were taken while others were at work are slow for no fault of ours, and are to be compared with their
/// like alone.
class OtherWork
{
public:
    /// From now on.
    OtherWork();

    /// What others have used of all processors since then, in percent; nothing where the system does not tell.
    [[nodiscard]] std::optional<double> percent() const;

private:
    /// Hundredths of a second on all processors, since the machine or this program began.
    struct Ticks
    {
        double all = 0;
        double idle = 0;
        double own = 0;
    };
    [[nodiscard]] static std::optional<Ticks> now();

    std::optional<Ticks> m_begin;
};

} // namespace app

// MadeUpRandom is the caseload's own source of chance: whole numbers only, so that every computer draws the same.
#pragma once

#include <QtGlobal>

#include <array>

namespace model
{

/// xoshiro256** by Blackman and Vigna, seeded through splitmix64, as published at prng.di.unimi.it. The standard
/// library's distributions differ between compilers and are not used.
class MadeUpRandom
{
public:
    /// A stream of its own for each (seed, index, stream).
    MadeUpRandom(quint64 seed, quint64 index, quint64 stream);

    [[nodiscard]] quint64 next();

    /// 0 to count - 1, each as likely; count is at least 1.
    [[nodiscard]] int below(int count);

    /// lowest to highest, both included.
    [[nodiscard]] int between(int lowest, int highest) { return lowest + below(highest - lowest + 1); }

    /// True `perThousand` times in a thousand.
    [[nodiscard]] bool chance(int perThousand) { return below(1000) < perThousand; }

    /// Any element of a list that is not empty.
    template <class List>
    [[nodiscard]] const auto &oneOf(const List &list)
    {
        return list.at(below(static_cast<int>(list.size())));
    }

private:
    std::array<quint64, 4> m_state;
};

} // namespace model

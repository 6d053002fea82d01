// MadeUpChoice is a list of things to draw from, some more often than others.
#pragma once

#include "model/madeup/MadeUpRandom.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace model
{

template <class T>
class MadeUpChoice
{
public:
    /// Adds `value`, drawn `weight` times in the sum of all weights.
    void add(T value, int weight)
    {
        m_total += weight;
        m_entries.emplace_back(std::move(value), m_total);
    }

    /// One of the values; there must be one with a weight.
    [[nodiscard]] const T &draw(MadeUpRandom &random) const
    {
        const int drawn = random.below(m_total);
        return std::ranges::upper_bound(m_entries, drawn, {}, &Entry::second)->first;
    }

    [[nodiscard]] bool isEmpty() const { return m_total <= 0; }

private:
    using Entry = std::pair<T, int>; ///< Value and the sum of the weights up to it.

    std::vector<Entry> m_entries;
    int m_total = 0;
};

} // namespace model

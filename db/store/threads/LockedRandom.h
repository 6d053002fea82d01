// LockedRandom lets any thread draw from one source of randomness, one at a time.
#pragma once

#include "model/core/RandomSource.h"

#include <mutex>

namespace db
{

/// Not under the store's write lock: whoever needs an id shall not wait for a long import to end.
class LockedRandom : public model::RandomSource
{
public:
    /// Refers to `source`, which outlives it.
    explicit LockedRandom(model::RandomSource &source)
        : m_source(source)
    {
    }

    void fill(std::span<unsigned char> bytes) override
    {
        const std::lock_guard lock(m_mutex);
        m_source.fill(bytes);
    }

private:
    model::RandomSource &m_source;
    std::mutex m_mutex;
};

} // namespace db

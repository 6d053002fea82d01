// KeyCost is how much work it takes to try one passphrase: the passes and the memory of Argon2id.
#pragma once

#include <QtGlobal>

namespace db
{

struct KeyCost
{
    quint64 passes = 3;
    quint64 memoryBytes = quint64(256) << 20;

    /// What a new slot gets: 3 passes over 256 MiB.
    [[nodiscard]] static constexpr KeyCost production() { return {}; }

    /// The least a store may be opened with: 3 passes over 64 MiB, for small machines.
    [[nodiscard]] static constexpr KeyCost floor() { return {3, quint64(64) << 20}; }

    /// The most that is ever worked through: a hostile file must not take the machine's memory or its day.
    [[nodiscard]] static constexpr KeyCost ceiling() { return {16, quint64(1) << 30}; }

    /// The least that Argon2id itself can do; for tests, and refused by floor().
    [[nodiscard]] static constexpr KeyCost smallest() { return {1, 8192}; }

    /// For a machine with `availableBytes` of memory free: the most between floor() and production() that takes no more
    /// than a quarter of it; never less than floor().
    [[nodiscard]] static constexpr KeyCost forMemory(quint64 availableBytes)
    {
        KeyCost cost = production();
        while (cost.memoryBytes > availableBytes / 4 && cost.memoryBytes > floor().memoryBytes) {
            cost.memoryBytes /= 2;
        }
        return cost;
    }

    /// Whether neither passes nor memory are below `least`.
    [[nodiscard]] constexpr bool isAtLeast(const KeyCost &least) const
    {
        return passes >= least.passes && memoryBytes >= least.memoryBytes;
    }

    /// Whether Argon2id can work with it and it stays within ceiling().
    [[nodiscard]] constexpr bool isSane() const { return isAtLeast(smallest()) && ceiling().isAtLeast(*this); }

    friend bool operator==(const KeyCost &, const KeyCost &) = default;
};

} // namespace db

// StoreEnvironment is what a case store takes from outside: time, randomness, how hard keys are to try, and waiting.
#pragma once

#include "db/keys/KeyCost.h"
#include "model/core/Clock.h"
#include "model/core/RandomSource.h"

#include <functional>

namespace db
{

/// Refers to its parts; they outlive the store.
struct StoreEnvironment
{
    const model::Clock &clock;
    model::RandomSource &random;
    KeyCost newKeyCost = KeyCost::production();
    KeyCost leastKeyCost = KeyCost::floor();
    std::function<void(qint64 milliseconds)> wait = {}; ///< Slows wrong tries; without it nothing waits.
};

} // namespace db

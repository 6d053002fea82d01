// CommandContext is what the outside world lends to a command while it runs: time, chance, output and the wish to stop.
#pragma once

#include "app/Output.h"
#include "db/keys/KeyCost.h"
#include "model/core/Clock.h"
#include "model/core/RandomSource.h"

#include <atomic>

namespace app
{

struct CommandContext
{
    const model::Clock &clock;
    model::RandomSource &random;
    Output &output;
    const std::atomic_bool &cancelled; ///< Turns true on Ctrl+C; long commands look at it between batches.
    db::KeyCost newKeyCost = db::KeyCost::production();
    db::KeyCost leastKeyCost = db::KeyCost::floor();
};

} // namespace app

// CloseReason says why an enrolment ended; only Disengaged is drop-off.
#pragma once

#include "model/core/Named.h"

namespace model
{

enum class CloseReason { Completed, Disengaged, Transferred, MovedAway, Custody, Died, DeclinedAtStart, Other };

[[nodiscard]] std::span<const Named<CloseReason>> closeReasons();

} // namespace model

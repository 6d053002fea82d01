// Outcome says what came of a contact; only Attended counts towards engagement.
#pragma once

#include "model/core/Named.h"

namespace model
{

enum class Outcome { Attended, DidNotAttend, CancelledByPerson, CancelledByUs, NoAnswer, Declined };

[[nodiscard]] std::span<const Named<Outcome>> outcomes();

} // namespace model

// Role is what a user may do, decided by the one table in Permission.
#pragma once

#include "model/core/Named.h"

namespace model
{

enum class Role { Worker, Lead, Manager, Analyst };

[[nodiscard]] std::span<const Named<Role>> roles();

} // namespace model

// PersonId identifies a person and, being the same bytes, their case file.
#pragma once

#include "model/core/Id.h"

namespace model
{

using PersonId = Id<struct PersonTag>;

} // namespace model

// UserId names one user of a case store without saying who it is.
#pragma once

#include "model/core/Id.h"

namespace model
{

using UserId = Id<struct UserTag>;

} // namespace model

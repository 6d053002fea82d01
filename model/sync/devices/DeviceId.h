// DeviceId names one installation of a team's store for as long as it keeps its keys.
#pragma once

#include "model/core/Id.h"

namespace model
{

using DeviceId = Id<struct DeviceTag>;

} // namespace model

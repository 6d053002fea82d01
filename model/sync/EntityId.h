// EntityId identifies anything a record speaks of, whatever its kind.
#pragma once

#include "model/core/Id.h"

namespace model
{

using EntityId = Id<struct EntityTag>;

/// The same 16 bytes seen as an id of another kind: a typed id enters and leaves the change log through here.
template <class To, class From>
[[nodiscard]] To idCast(const From &id)
{
    return *To::fromBytes(id.bytes());
}

} // namespace model

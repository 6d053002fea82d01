// IdentifierKind is a numbering scheme that another service knows a person by.
#pragma once

#include "model/core/Named.h"

namespace model
{

enum class IdentifierKind { NhsNumber, PrisonNumber, Pnc, Crn, NiNumber, Upn };

[[nodiscard]] std::span<const Named<IdentifierKind>> identifierKinds();

} // namespace model

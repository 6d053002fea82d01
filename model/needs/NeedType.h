// NeedType is one of the kinds of need that a new programme starts with.
#pragma once

#include "model/core/Named.h"

namespace model
{

enum class NeedType {
    Alcohol,
    Drugs,
    Housing,
    PhysicalHealth,
    MentalHealth,
    Money,
    WorkAndTraining,
    RelationshipsAndFamily,
    Offending,
    SafetyAndAbuse,
    LegalAndImmigration,
    Bereavement,
    ThinkingAndBehaviour,
};

/// Every default need type by the name that contacts carry it under.
[[nodiscard]] std::span<const Named<NeedType>> needTypes();

} // namespace model

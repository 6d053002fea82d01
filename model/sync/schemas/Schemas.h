// Schemas lists the kinds of things by subject; model::entitySchemas() puts the lists together.
#pragma once

#include "model/sync/EntitySchema.h"

namespace model
{

/// Users and imports.
[[nodiscard]] std::span<const EntitySchema> accessSchemas();
/// Programmes, their lists of words, services and groups.
[[nodiscard]] std::span<const EntitySchema> programmeSchemas();
/// A person and what identifies, warns of and reaches them.
[[nodiscard]] std::span<const EntitySchema> personSchemas();
/// Where a person lives, whom they know, what they agreed to and what is kept about them.
[[nodiscard]] std::span<const EntitySchema> circumstanceSchemas();
/// Enrolments, contacts, events and what came of referrals.
[[nodiscard]] std::span<const EntitySchema> contactSchemas();
/// Goals, actions, tasks and supervision.
[[nodiscard]] std::span<const EntitySchema> planSchemas();
/// Laptops of the team and who holds whose case file.
[[nodiscard]] std::span<const EntitySchema> syncSchemas();

} // namespace model

// EntitySchema is the one table that declares every kind of thing the change log carries: its columns, and how each
// field of it merges. The store's tables, the merge, the state hash and the convergence test all read it.
#pragma once

#include "model/sync/EntityKind.h"
#include "model/sync/MergeRule.h"

#include <QLatin1StringView>

#include <span>

namespace model
{

enum class ColumnType {
    Number,
    Text,
    Entity,    ///< The id of another thing of an interned kind; the store keeps it as a local number.
    ForeignId, ///< The id of another thing, kept as its bytes.
};

enum class Compartment { CaseFile = 1, ProgrammeFile = 2, AdminFile = 3 };

struct Column
{
    QLatin1StringView name;
    ColumnType type = ColumnType::Text;
};

/// A field in the sense of merging: one or more columns that are written together (an address and its postcode).
struct Atom
{
    QLatin1StringView name;
    int first; ///< Index of its first column.
    int count; ///< How many columns it spans.
    MergeRule rule;
    std::span<const QLatin1StringView> mostCautiousFirst; ///< For MergeRule::Caution.
};

struct EntitySchema
{
    EntityKind kind;
    QLatin1StringView table;
    Compartment compartment;
    bool interned; ///< Other things refer to it: its row number is its number in the table of entities.
    std::span<const Column> columns;
    std::span<const Atom> atoms;

    /// The atom's position by name, or -1.
    [[nodiscard]] int atom(QLatin1StringView name) const;
    /// The column's position by name, or -1.
    [[nodiscard]] int column(QLatin1StringView name) const;
};

/// Every kind, in the order in which the tables are made. Columns and atoms are only ever appended.
[[nodiscard]] std::span<const EntitySchema> entitySchemas();

/// The schema of one kind; null for a number that this version does not know.
[[nodiscard]] const EntitySchema *findSchema(EntityKind kind);

/// The schema of a kind that this version does know.
[[nodiscard]] const EntitySchema &schemaOf(EntityKind kind);

} // namespace model

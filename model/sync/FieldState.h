// FieldState is what a field holds: every write to it that no other write has overwritten.
#pragma once

#include "model/sync/EntitySchema.h"
#include "model/sync/Operation.h"

namespace model
{

/// One write that still stands.
struct FieldWrite
{
    WriteName name;
    qint64 stamp = 0; ///< Hybrid logical clock of the record.
    Cells cells;
};

struct FieldState
{
    std::vector<FieldWrite> writes;

    /// The position of the write that shows for now under the atom's rule (store-and-sync §2), whatever the order of
    /// `writes`; -1 if there is none.
    [[nodiscard]] int shown(const Atom &atom) const;

    /// True if writes with different values stand beside each other: a person has to decide.
    [[nodiscard]] bool inConflict() const;
};

} // namespace model

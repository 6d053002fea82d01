// Operation is one thing a record does: it makes something, or writes one field of it.
#pragma once

#include "model/sync/Cell.h"
#include "model/sync/EntityId.h"
#include "model/sync/EntityKind.h"

namespace model
{

/// One installation of a store on a device; a restored or cloned copy takes a new one.
using IncarnationId = Id<struct IncarnationTag>;

/// Names the write that a record made to a field: which stream of the compartment, which number in it, and the first
/// four bytes of the record's hash, which tell the branches of a fork apart.
struct WriteName
{
    IncarnationId incarnation;
    qint64 number = 0;
    QByteArray hashPrefix;

    friend bool operator==(const WriteName &, const WriteName &) = default;
    friend auto operator<=>(const WriteName &a, const WriteName &b)
    {
        if (const auto order = a.incarnation <=> b.incarnation; order != 0) {
            return order;
        }
        if (const auto order = a.number <=> b.number; order != 0) {
            return order;
        }
        return a.hashPrefix.compare(b.hashPrefix) <=> 0;
    }
};

struct Operation
{
    static constexpr int make = -1; ///< The value of `atom` in an operation that makes the thing.

    EntityKind kind = EntityKind::Person;
    EntityId entity;
    int atom = make;
    Cells cells; ///< All of the kind's columns when making (trailing blanks may be left off), else the atom's.
    std::vector<WriteName> overwrites; ///< The writes this one knew of; the others stay beside it.

    [[nodiscard]] bool makes() const { return atom == make; }
};

} // namespace model

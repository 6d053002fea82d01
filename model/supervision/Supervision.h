// Supervision is a lead's mark on a record: that they looked at it, or talked with the worker about the person.
#pragma once

#include "model/core/Named.h"
#include "model/people/PersonId.h"
#include "model/sync/EntityId.h"

#include <QDate>

namespace model
{

using SupervisionId = Id<struct SupervisionTag>;

enum class SupervisionKind { LookedAt, Discussed };

[[nodiscard]] std::span<const Named<SupervisionKind>> supervisionKinds();

struct Supervision
{
    SupervisionId id;
    PersonId person;
    SupervisionKind kind = SupervisionKind::LookedAt;
    EntityId about; ///< The entry that was looked at; null: the whole record.
    QString worker; ///< Whose work it was, by name; may be blank.
    QString lead;   ///< Who looked or talked, by name.
    QDate day;
    QString note;
};

} // namespace model

// Relationship is somebody in a person's life: another person of this team's, or a name only.
#pragma once

#include "model/people/PersonId.h"
#include "model/sync/EntityId.h"

#include <QDate>

namespace model
{

using RelationshipId = Id<struct RelationshipTag>;

struct Relationship
{
    RelationshipId id;
    PersonId person;
    PersonId other;         ///< Null when only a name is known.
    EntityId link;          ///< What the entries in both case files have in common; null with a name only.
    QString otherName;      ///< What `other` is called; blank when they are not on this laptop.
    QString otherReference; ///< Blank as otherName.
    QString name;           ///< Of somebody who is no person here.
    QString kind;           ///< What they are to the person: one of CircumstanceCodes::relationshipKinds() or any word.
    bool household = false; ///< Whether they live together.
    QString note;
    QDate ended; ///< Invalid while it lasts.
};

} // namespace model

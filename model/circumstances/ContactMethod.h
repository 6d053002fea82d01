// ContactMethod is one way to reach a person, and whether a message may safely be left there.
#pragma once

#include "model/people/PersonId.h"

namespace model
{

using ContactMethodId = Id<struct ContactMethodTag>;

struct ContactMethod
{
    ContactMethodId id;
    PersonId person;
    QString kind;  ///< One of CircumstanceCodes::contactMethodKinds().
    QString value; ///< The number or address, or who passes it on.
    QString note;  ///< Such as when to ring.
    bool preferred = false;
    QString leaveMessage; ///< "no", "don't know" or "yes"; blank when nobody asked, which is no yes.
};

} // namespace model

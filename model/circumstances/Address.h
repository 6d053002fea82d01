// Address is a spell of living somewhere, in whatever kind of place.
#pragma once

#include "model/people/PersonId.h"

#include <QDate>

namespace model
{

using AddressId = Id<struct AddressTag>;

struct Address
{
    AddressId id;
    PersonId person;
    QString accommodation; ///< The code of an entry of the team's list "accommodation"; blank when not known.
    QString address;
    QString postcode;
    QDate from; ///< Invalid when that is not known.
    QDate to;   ///< The last day; invalid while they live there.
    QString note;
};

} // namespace model

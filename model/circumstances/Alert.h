// Alert is a risk marker: what everybody who meets the person has to know first.
#pragma once

#include "model/people/PersonId.h"

#include <QDate>

namespace model
{

using AlertId = Id<struct AlertTag>;

struct Alert
{
    AlertId id;
    PersonId person;
    QString text;
    QString kind; ///< One of CircumstanceCodes::alertKinds() or any word; blank for one from intake.
    QDate raised; ///< Invalid when that is not known.
    QDate review; ///< When to look whether it still holds; invalid for none.
};

} // namespace model

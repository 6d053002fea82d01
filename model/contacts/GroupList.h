// GroupList is a group of people who meet, kept by name so that nobody types them again each week.
#pragma once

#include "model/core/Id.h"

#include <QString>

namespace model
{

using GroupListId = Id<struct GroupListTag>;

/// Its name is known to everybody who has the programme; who belongs to it lies in each person's case file.
struct GroupList
{
    GroupListId id;
    QString name;
};

} // namespace model

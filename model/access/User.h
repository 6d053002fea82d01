// User is somebody who may open the store, under which name and in which role.
#pragma once

#include "model/access/Role.h"
#include "model/access/UserId.h"

namespace model
{

struct User
{
    UserId id;
    QString name; ///< As they were added; compare with signInName().
    Role role = Role::Worker;
};

} // namespace model

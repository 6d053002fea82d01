// Session is who has the store open, on which copy of it.
#pragma once

#include "model/access/Role.h"
#include "model/sync/Record.h"

namespace db
{

struct Session
{
    model::UserId user;
    QString userName;
    model::Role role = model::Role::Worker;
    model::IncarnationId incarnation;
    QByteArray team; ///< Keys ids that are computed from contents.
};

} // namespace db

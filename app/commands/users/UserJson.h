// UserJson lays users out as every user command answers them.
#pragma once

#include "model/access/User.h"

#include <QJsonObject>

namespace app
{

class UserJson
{
public:
    /// {"users": [{"name", "role"}, …]}
    [[nodiscard]] static QJsonObject of(const QList<model::User> &users);
};

} // namespace app

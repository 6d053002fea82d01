// UserNames tells what the users are called who wrote or read something.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/access/UserId.h"

#include <QHash>

namespace db
{

class UserNames
{
public:
    /// Every user's name by the bytes of their id, removed ones too. Throws SQLite::Exception.
    [[nodiscard]] static QHash<QByteArray, QString> all(Connection &connection);

    /// The user's name; their id when `names` do not have it.
    [[nodiscard]] static QString of(const QHash<QByteArray, QString> &names, const model::UserId &user);
};

} // namespace db

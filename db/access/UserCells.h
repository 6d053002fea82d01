// UserCells carries a user between its value and the columns that the change log declares for it.
#pragma once

#include "model/access/User.h"
#include "model/sync/Operation.h"

namespace db
{

/// The operation that makes the user in the admin file.
[[nodiscard]] model::Operation makeUser(const model::User &user);

/// The operations that change a user there.
[[nodiscard]] model::Operation giveRole(const model::UserId &user, model::Role role);
[[nodiscard]] model::Operation markRemoved(const model::UserId &user);

} // namespace db

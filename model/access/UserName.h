// UserName says when two names that were typed are one user's.
#pragma once

#include <QString>

namespace model
{

/// What a user name is compared by: the same name typed on another machine or in another mood gives the same text.
[[nodiscard]] QString signInName(const QString &name);

} // namespace model

// RoleWords says roles, and what a role may not do, in the words that people read.
#pragma once

#include "model/access/Permission.h"

#include <QCoreApplication>

namespace widgets
{

class RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(widgets::RoleWords)

public:
    /// "Link worker", "Manager" …
    [[nodiscard]] static QString of(model::Role role);

    /// Why `role` may not do this, naming the roles that may; blank when it may.
    [[nodiscard]] static QString refusal(model::Role role, model::Action action);
};

} // namespace widgets

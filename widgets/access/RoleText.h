// RoleText says roles in words.
#pragma once

#include "model/access/Role.h"

#include <QCoreApplication>

namespace widgets
{

class RoleText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::RoleText)

public:
    [[nodiscard]] static QString words(model::Role role);
};

} // namespace widgets

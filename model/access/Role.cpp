#include "model/access/Role.h"

namespace model
{

std::span<const Named<Role>> roles()
{
    static constexpr Named<Role> table[] = {
        {Role::Worker, QLatin1StringView("worker")},
        {Role::Lead, QLatin1StringView("lead")},
        {Role::Manager, QLatin1StringView("manager")},
        {Role::Analyst, QLatin1StringView("analyst")},
    };
    return table;
}

} // namespace model

#include "widgets/access/RoleText.h"

namespace widgets
{

QString RoleText::words(model::Role role)
{
    switch (role) {
    case model::Role::Worker:
        return tr("link worker", "role");
    case model::Role::Lead:
        return tr("team lead", "role");
    case model::Role::Manager:
        return tr("manager", "role");
    case model::Role::Analyst:
        return tr("programme analyst", "role");
    }
    return {};
}

} // namespace widgets

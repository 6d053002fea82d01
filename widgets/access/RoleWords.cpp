#include "widgets/access/RoleWords.h"

namespace widgets
{

QString RoleWords::of(model::Role role)
{
    switch (role) {
    case model::Role::Worker:
        return tr("Link worker");
    case model::Role::Lead:
        return tr("Team lead");
    case model::Role::Manager:
        return tr("Manager");
    case model::Role::Analyst:
        return tr("Analyst");
    }
    return {};
}

QString RoleWords::refusal(model::Role role, model::Action action)
{
    if (model::may(role, action)) {
        return {};
    }
    QStringList allowed;
    for (const model::Named<model::Role> &one : model::roles()) {
        if (model::may(one.value, action)) {
            allowed.append(of(one.value));
        }
    }
    //: %1 is the user's role, %2 the roles that may do it, parted by commas
    return tr("You are signed in as: %1. This is for: %2.").arg(of(role), allowed.join(QStringLiteral(", ")));
}

} // namespace widgets

#include "db/access/UserCells.h"

#include "model/sync/EntitySchema.h"

namespace db
{

using namespace model;

namespace
{

Operation write(const UserId &user, QLatin1StringView atom, const Cell &cell)
{
    return {EntityKind::User, idCast<EntityId>(user), schemaOf(EntityKind::User).atom(atom), {cell}, {}};
}

} // namespace

Operation makeUser(const User &user)
{
    return {EntityKind::User,
            idCast<EntityId>(user.id),
            Operation::make,
            {textCell(user.name), textCell(nameIn(roles(), user.role))},
            {}};
}

Operation giveRole(const UserId &user, Role role)
{
    return write(user, QLatin1StringView("role"), textCell(nameIn(roles(), role)));
}

Operation markRemoved(const UserId &user)
{
    return write(user, QLatin1StringView("removed"), Cell(qint64(1)));
}

} // namespace db

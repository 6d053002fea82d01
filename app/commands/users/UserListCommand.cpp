#include "app/commands/users/UserListCommand.h"

#include "app/commands/users/UserJson.h"
#include "db/access/UserStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString UserListCommand::name() const
{
    return u"user list"_s;
}

QString UserListCommand::summary() const
{
    return tr("Lists who may open the store, and in which role.");
}

Result<ExitCode> UserListCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<QList<model::User>> users = db::UserStore(store).list();
    if (!users) {
        return std::unexpected(users.error());
    }
    context.output.answer(UserJson::of(*users));
    return ExitCode::Done;
}

} // namespace app

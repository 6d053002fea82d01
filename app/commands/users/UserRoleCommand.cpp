#include "app/commands/users/UserRoleCommand.h"

#include "app/commands/users/UserJson.h"
#include "db/access/UserStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString UserRoleCommand::name() const
{
    return u"user role"_s;
}

QString UserRoleCommand::summary() const
{
    return tr("Gives a user another role.");
}

QList<Command::Argument> UserRoleCommand::arguments() const
{
    return {{.name = u"NAME"_s}};
}

QList<Option> UserRoleCommand::options() const
{
    return {{.name = u"role"_s, .value = u"ROLE"_s, .summary = tr("worker, lead, manager or analyst.")}};
}

Result<ExitCode> UserRoleCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    if (const Result<QString> given = options.required("role"_L1); !given) {
        return std::unexpected(given.error());
    }
    const Result<model::Role> role = options.named("role"_L1, model::roles(), model::Role::Worker);
    if (!role) {
        return std::unexpected(role.error());
    }
    const Result<model::User> user = db::UserStore(store).changeRole(options.arguments().value(0), *role);
    if (!user) {
        return std::unexpected(user.error());
    }
    context.output.json(UserJson::of({*user}));
    context.output.line(tr("%1 is now %2.").arg(user->name, model::nameIn(model::roles(), user->role)));
    return ExitCode::Done;
}

} // namespace app

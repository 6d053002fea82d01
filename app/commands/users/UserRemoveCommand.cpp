#include "app/commands/users/UserRemoveCommand.h"

#include "app/commands/users/UserJson.h"
#include "db/access/UserStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString UserRemoveCommand::name() const
{
    return u"user remove"_s;
}

QString UserRemoveCommand::summary() const
{
    return tr("Lets a user into the store no more; what they recorded stays.");
}

QList<Command::Argument> UserRemoveCommand::arguments() const
{
    return {{.name = u"NAME"_s}};
}

Result<ExitCode> UserRemoveCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::User> user = db::UserStore(store).remove(options.arguments().value(0));
    if (!user) {
        return std::unexpected(user.error());
    }
    context.output.json(UserJson::of({*user}));
    context.output.line(
        tr("Removed %1. What they recorded stays. The store has a new key; backups made before now still open "
           "with their passphrase.")
            .arg(user->name));
    return ExitCode::Done;
}

} // namespace app

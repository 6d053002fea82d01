#include "app/commands/users/UserAddCommand.h"

#include "app/commands/users/UserJson.h"
#include "db/access/UserStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString UserAddCommand::name() const
{
    return u"user add"_s;
}

QString UserAddCommand::summary() const
{
    return tr("Lets somebody new into the store.");
}

QList<Command::Argument> UserAddCommand::arguments() const
{
    return {{.name = u"NAME"_s}};
}

QList<Option> UserAddCommand::options() const
{
    return {{.name = u"role"_s, .value = u"ROLE"_s, .summary = tr("worker, lead, manager or analyst.")},
            {.name = u"new-passphrase-file"_s,
             .value = u"FILE"_s,
             .summary = tr("A file whose first line is the new passphrase; - is standard input.")}};
}

Result<ExitCode> UserAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    if (const Result<QString> given = options.required("role"_L1); !given) {
        return std::unexpected(given.error());
    }
    const Result<model::Role> role = options.named("role"_L1, model::roles(), model::Role::Worker);
    if (!role) {
        return std::unexpected(role.error());
    }
    Result<db::Passphrase> passphrase = readPassphrase(options, "new-passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    const Result<model::User> user =
        db::UserStore(store).add(options.arguments().value(0), *role, *std::move(passphrase));
    if (!user) {
        return std::unexpected(user.error());
    }
    context.output.json(UserJson::of({*user}));
    context.output.line(tr("Added %1 as %2.").arg(user->name, model::nameIn(model::roles(), user->role)));
    return ExitCode::Done;
}

} // namespace app

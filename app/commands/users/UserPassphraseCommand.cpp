#include "app/commands/users/UserPassphraseCommand.h"

#include "app/commands/users/UserJson.h"
#include "db/access/UserStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString UserPassphraseCommand::name() const
{
    return u"user passphrase"_s;
}

QString UserPassphraseCommand::summary() const
{
    return tr("Gives a user, or without NAME oneself, a new passphrase.");
}

QList<Command::Argument> UserPassphraseCommand::arguments() const
{
    return {{.name = u"NAME"_s, .required = false}};
}

QList<Option> UserPassphraseCommand::options() const
{
    return {{.name = u"new-passphrase-file"_s,
             .value = u"FILE"_s,
             .summary = tr("A file whose first line is the new passphrase; - is standard input.")}};
}

Result<ExitCode> UserPassphraseCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                              CommandContext &context)
{
    Result<db::Passphrase> passphrase = readPassphrase(options, "new-passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    const Result<model::User> user =
        db::UserStore(store).setPassphrase(options.arguments().value(0), *std::move(passphrase));
    if (!user) {
        return std::unexpected(user.error());
    }
    context.output.json(UserJson::of({*user}));
    context.output.line(tr("%1 has a new passphrase; the old one opens the store no more.").arg(user->name));
    return ExitCode::Done;
}

} // namespace app

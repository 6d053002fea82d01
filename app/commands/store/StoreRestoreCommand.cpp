#include "app/commands/store/StoreRestoreCommand.h"

#include "app/commands/store/StoreCommand.h"
#include "db/backup/StoreRestoration.h"
#include "db/verification/StoreVerification.h"

#include <QFileInfo>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString StoreRestoreCommand::name() const
{
    return u"store restore"_s;
}

QString StoreRestoreCommand::summary() const
{
    return tr("Makes a store out of a backup, in a new folder, and checks it.");
}

QList<Command::Argument> StoreRestoreCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

Result<ExitCode> StoreRestoreCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> folder = options.required("store"_L1);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const Result<QString> user = options.required("user"_L1);
    if (!user) {
        return std::unexpected(user.error());
    }
    const Result<db::Passphrase> passphrase = StoreCommand::readPassphrase(options, "passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    const QString file = options.arguments().first();
    const auto stop = [&context] { return context.cancelled.load(); };
    const Result<std::unique_ptr<db::CaseStore>> store =
        db::StoreRestoration(StoreCommand::environment(context)).restore(file, *folder, *user, *passphrase, stop);
    if (!store) {
        return std::unexpected(store.error());
    }
    const Result<db::VerificationOutcome> outcome = db::StoreVerification(**store).run();
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    for (const QString &finding : outcome->findings) {
        context.output.problem(finding);
    }
    const bool ok = outcome->findings.isEmpty();
    context.output.answer({{u"bytes"_s, QFileInfo(file).size()}, {u"verified"_s, ok}});
    return ok ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

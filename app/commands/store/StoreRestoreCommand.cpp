#include "app/commands/store/StoreRestoreCommand.h"

#include "app/commands/store/StoreCommand.h"
#include "db/verification/StoreVerification.h"
#include "widgets/common/DayText.h"

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

QList<Option> StoreRestoreCommand::options() const
{
    return {{.name = u"instead-of"_s,
             .value = u"DIR"_s,
             .summary = tr("The store that it takes the place of, damaged or not: to be told what the backup lacks.")}};
}

QJsonValue StoreRestoreCommand::tellAge(const db::RestoredStore &restored, const CommandOptions &options,
                                        Output &output)
{
    const QString lost = options.text("instead-of"_L1);
    if (lost.isEmpty()) {
        return {};
    }
    const std::optional<qint64> missing = restored.recordsMissing(db::StoreFolder{lost});
    if (!missing) {
        output.problem(tr("How far the store at “%1” had come cannot be told: it is another team's, its key was "
                          "changed since, or its file “generation” is gone. Compare the two by hand.")
                           .arg(lost));
        return {};
    }
    if (*missing > 0) {
        //: %1 is the path of a folder, %2 a day
        output.problem(tr("This backup is authentic but older than the store at “%1”: %n record(s) that were saved "
                          "there after %2 are not in it. Look for a newer backup before you work on in this one.",
                          nullptr, static_cast<int>(*missing))
                           .arg(lost, widgets::DayText::day(restored.made)));
    }
    return *missing;
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
    const Result<db::RestoredStore> restored =
        db::StoreRestoration(StoreCommand::environment(context)).restore(file, *folder, *user, *passphrase, stop);
    if (!restored) {
        return std::unexpected(restored.error());
    }
    const Result<db::VerificationOutcome> outcome = db::StoreVerification(*restored->store).run();
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    for (const QString &finding : outcome->findings) {
        context.output.problem(finding);
    }
    const bool ok = outcome->findings.isEmpty();
    const QJsonValue missing = tellAge(*restored, options, context.output);
    context.output.answer({{u"bytes"_s, QFileInfo(file).size()},
                           {u"verified"_s, ok},
                           {u"made"_s, restored->made.toString(Qt::ISODate)},
                           {u"records"_s, restored->copied.seq},
                           {u"missing"_s, missing}});
    return ok ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

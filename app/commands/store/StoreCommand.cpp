#include "app/commands/store/StoreCommand.h"

#include "db/access/AccessLog.h"
#include "db/people/PersonStore.h"
#include "db/store/StoreOpener.h"

#include <QFile>
#include <QThread>

#include <cstdio>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

db::StoreEnvironment StoreCommand::environment(CommandContext &context)
{
    return {context.clock, context.random, context.newKeyCost, context.leastKeyCost,
            [](qint64 milliseconds) { QThread::msleep(static_cast<unsigned long>(milliseconds)); }};
}

Result<db::Passphrase> StoreCommand::readPassphrase(const CommandOptions &options, QLatin1StringView option)
{
    const Result<QString> path = options.required(option);
    if (!path) {
        return std::unexpected(path.error());
    }
    QFile file(*path);
    // Unbuffered: Qt must not keep a copy of the passphrase.
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool opened = *path == u"-"_s ? file.open(fileno(stdin), mode) : file.open(mode);
    if (!opened) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, *path);
    }
    return db::Passphrase::fromFirstLine(file);
}

Result<std::unique_ptr<db::CaseStore>> StoreCommand::open(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> folder = options.required("store"_L1);
    if (!folder) {
        return std::unexpected(folder.error());
    }
    const Result<QString> user = options.required("user"_L1);
    if (!user) {
        return std::unexpected(user.error());
    }
    const Result<db::Passphrase> passphrase = readPassphrase(options, "passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    return db::StoreOpener(environment(context)).open(*folder, *user, *passphrase);
}

Option StoreCommand::personOption()
{
    return {.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")};
}

Result<model::PersonId> StoreCommand::person(db::CaseStore &store, const CommandOptions &options)
{
    const Result<QString> reference = options.required("person"_L1);
    return reference ? db::PersonStore(store).find(*reference) : std::unexpected(reference.error());
}

Result<model::PersonId> StoreCommand::personToRead(db::CaseStore &store, const CommandOptions &options)
{
    const Result<model::PersonId> named = person(store, options);
    if (!named) {
        return named;
    }
    const Result<void> noted = db::AccessLog(store).record(u"read_person"_s, *named);
    return noted ? named : std::unexpected(noted.error());
}

Result<ExitCode> StoreCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<std::unique_ptr<db::CaseStore>> store = open(options, context);
    if (!store) {
        return std::unexpected(store.error());
    }
    if ((*store)->verdict() == db::Generation::Verdict::Restored) {
        context.output.problem(tr("This store is a restored or copied one, or an older one put back. It goes on as a "
                                  "copy of its own, so that nothing is mixed up; compare it with the other copies."));
    } else if ((*store)->verdict() == db::Generation::Verdict::Rewritten) {
        context.output.problem(tr("The store's log is not the one that was here last time: a part of the file may "
                                  "have been put back. Run \"store verify\", and restore a backup if it finds "
                                  "anything."));
    }
    return runIn(**store, options, context);
}

} // namespace app

#include "app/commands/store/StoreBackupCommand.h"

#include "db/access/AccessLog.h"
#include "db/backup/StoreBackup.h"

#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString StoreBackupCommand::name() const
{
    return u"store backup"_s;
}

QString StoreBackupCommand::summary() const
{
    return tr("Writes an encrypted, checked copy of the store into one file.");
}

QList<Command::Argument> StoreBackupCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

Result<ExitCode> StoreBackupCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    if (const Result<void> noted = db::AccessLog(store).record(u"backup"_s); !noted) {
        return std::unexpected(noted.error());
    }
    const Result<qint64> bytes =
        db::StoreBackup(store).write(options.arguments().first(), [&context] { return context.cancelled.load(); });
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    context.output.answer({{u"bytes"_s, *bytes}, {u"verified"_s, true}});
    return ExitCode::Done;
}

} // namespace app

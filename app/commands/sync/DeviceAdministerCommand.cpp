#include "app/commands/sync/DeviceAdministerCommand.h"

#include "app/commands/sync/SyncJson.h"

#include <QFile>

#include <cstdio>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

constexpr qint64 mostBytes = 4096;

Result<db::RecoverySecret> readSheet(const QString &path)
{
    QFile file(path);
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool opened = path == u"-"_s ? file.open(fileno(stdin), mode) : file.open(mode);
    if (!opened) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, path);
    }
    QByteArray bytes = file.read(mostBytes);
    QString groups = QString::fromUtf8(bytes);
    db::wipe(bytes);
    Result<db::RecoverySecret> secret = db::RecoverySecret::fromText(groups);
    db::wipe(groups);
    return secret;
}

} // namespace

QString DeviceAdministerCommand::summary() const
{
    return tr("Makes this laptop an administrator's, by the team's recovery sheet.");
}

QList<Option> DeviceAdministerCommand::options() const
{
    return {{.name = u"recovery-sheet-file"_s,
             .value = u"FILE"_s,
             .summary = tr("A file with the sheet's 13 groups and nothing else; - is standard input.")}};
}

Result<ExitCode> DeviceAdministerCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context)
{
    const Result<QString> path = options.required("recovery-sheet-file"_L1);
    if (!path) {
        return std::unexpected(path.error());
    }
    const Result<db::RecoverySecret> sheet = readSheet(*path);
    if (!sheet) {
        return std::unexpected(sheet.error());
    }
    const Result<model::DeviceCertificate> certificate = db::DeviceStore(store).administer(*sheet);
    if (!certificate) {
        return std::unexpected(certificate.error());
    }
    context.output.json({{u"device"_s, certificate->device.toString()}});
    context.output.line(tr("This laptop may approve others and take them out. Delete the file with the groups now."));
    return ExitCode::Done;
}

} // namespace app

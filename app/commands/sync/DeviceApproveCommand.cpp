#include "app/commands/sync/DeviceApproveCommand.h"

#include "app/commands/sync/SyncJson.h"

#include <QFile>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

Result<model::JoinRequest> readRequest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, path);
    }
    Result<model::JoinRequest> request = model::JoinRequest::fromBytes(file.read(2 * model::JoinRequest::mostBytes));
    if (!request) {
        request.error().where = path;
    }
    return request;
}

} // namespace

QString DeviceApproveCommand::summary() const
{
    return tr("Takes a new laptop into the team, and makes its first bundle.");
}

QList<Command::Argument> DeviceApproveCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

QList<Option> DeviceApproveCommand::options() const
{
    return {{.name = u"role"_s, .value = u"ROLE"_s, .summary = tr("worker, lead, manager or analyst.")},
            {.name = u"whole"_s, .value = {}, .summary = tr("The laptop gets every case file, not only granted ones.")},
            {.name = u"out"_s, .value = u"FILE"_s, .summary = tr("The laptop's first bundle.")}};
}

Result<ExitCode> DeviceApproveCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                             CommandContext &context)
{
    const Result<QString> given = options.required("role"_L1);
    const Result<model::Role> role = options.named("role"_L1, model::roles(), model::Role::Worker);
    const Result<QString> out = options.required("out"_L1);
    if (!given || !role || !out) {
        return std::unexpected(!given ? given.error() : !role ? role.error() : out.error());
    }
    if (QFile::exists(*out)) {
        return model::fail(model::ErrorCode::CannotWrite, *out);
    }
    const Result<model::JoinRequest> request = readRequest(options.arguments().value(0));
    if (!request) {
        return std::unexpected(request.error());
    }
    db::DeviceStore devices(store);
    const Result<model::DeviceCertificate> approved = devices.approve(*request, *role, options.has("whole"_L1));
    if (!approved) {
        return std::unexpected(approved.error());
    }
    const Result<db::MadeBundle> made = db::BundleMaker(store).make({approved->device}, *out, true);
    const Result<QStringList> words = made ? devices.words(approved->device) : std::unexpected(made.error());
    if (!words) {
        return std::unexpected(words.error());
    }
    context.output.json({{u"device"_s, approved->device.toString()}, {u"words"_s, words->join(u' ')}});
    context.output.line(tr("%1 belongs to the team now. Give it %2.").arg(approved->name, *out));
    context.output.line(
        tr("When it has opened that, compare these words by voice with whoever has it: %1").arg(words->join(u' ')));
    return ExitCode::Done;
}

} // namespace app

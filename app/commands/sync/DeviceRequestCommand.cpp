#include "app/commands/sync/DeviceRequestCommand.h"

#include "app/commands/store/StoreCommand.h"
#include "db/files/DurableFile.h"
#include "db/store/HalfMadeStore.h"
#include "db/store/StoreOpener.h"
#include "db/sync/devices/DeviceStore.h"

#include <QFile>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString DeviceRequestCommand::summary() const
{
    return tr("Makes a new laptop's empty store, and its request to join a team.");
}

QList<Option> DeviceRequestCommand::options() const
{
    return {{.name = u"out"_s, .value = u"FILE"_s, .summary = tr("The request, to be given to an administrator.")},
            {.name = u"name"_s,
             .value = u"NAME"_s,
             .summary = tr("What the laptop is called; the user's name unless "
                           "given.")}};
}

Result<ExitCode> DeviceRequestCommand::run(const CommandOptions &options, CommandContext &context)
{
    const Result<QString> folder = options.required("store"_L1);
    const Result<QString> user = options.required("user"_L1);
    const Result<QString> out = options.required("out"_L1);
    if (!folder || !user || !out) {
        return std::unexpected(!folder ? folder.error() : !user ? user.error() : out.error());
    }
    if (QFile::exists(*out)) {
        return model::fail(model::ErrorCode::CannotWrite, *out);
    }
    Result<db::Passphrase> passphrase = StoreCommand::readPassphrase(options, "passphrase-file"_L1);
    if (!passphrase) {
        return std::unexpected(passphrase.error());
    }
    if (!db::hasRoomForStore({*folder})) {
        return model::fail(model::ErrorCode::StoreExists, *folder);
    }
    db::HalfMadeStore halfMade({*folder});
    const Result<std::unique_ptr<db::CaseStore>> store =
        db::StoreOpener(StoreCommand::environment(context))
            .createJoining(*folder, {*user, *std::move(passphrase), model::Role::Worker, {}});
    if (!store) {
        return std::unexpected(store.error());
    }
    const Result<model::JoinRequest> request = db::DeviceStore(**store).request(options.text("name"_L1));
    const Result<void> written =
        request ? db::replaceDurably(*out, request->bytes()) : std::unexpected(request.error());
    if (!written) {
        return std::unexpected(written.error());
    }
    halfMade.keep();
    context.output.json({{u"device"_s, request->device.toString()}});
    context.output.line(tr("Made %1. Give it to an administrator of your team, and open the bundle that comes back "
                           "with \"bundle open\".")
                            .arg(*out));
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/sync/DeviceRevokeCommand.h"

#include "app/commands/sync/SyncJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString DeviceRevokeCommand::summary() const
{
    return tr("Takes a laptop out of the team; what has come of it until now stays.");
}

QList<Command::Argument> DeviceRevokeCommand::arguments() const
{
    return {{.name = u"DEVICE"_s}};
}

Result<ExitCode> DeviceRevokeCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const Result<model::DeviceId> device = SyncJson::device(store, options.arguments().value(0));
    if (!device) {
        return std::unexpected(device.error());
    }
    if (const Result<void> revoked = db::DeviceStore(store).revoke(*device); !revoked) {
        return std::unexpected(revoked.error());
    }
    context.output.json({{u"device"_s, device->toString()}});
    context.output.line(tr("The laptop is out of the team here. The others learn of it with your next bundles."));
    return ExitCode::Done;
}

} // namespace app

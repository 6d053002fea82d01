#include "app/commands/sync/DeviceWordsCommand.h"

#include "app/commands/sync/SyncJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString DeviceWordsCommand::summary() const
{
    return tr("Shows the six words by which two people make sure of a laptop.");
}

QList<Command::Argument> DeviceWordsCommand::arguments() const
{
    return {{.name = u"DEVICE"_s, .required = false}};
}

Result<ExitCode> DeviceWordsCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::DeviceStore devices(store);
    const QString named = options.arguments().value(0);
    const Result<model::DeviceId> device = named.isEmpty() ? devices.own() : SyncJson::device(store, named);
    if (!device) {
        return std::unexpected(device.error());
    }
    const Result<QStringList> words = devices.words(*device);
    if (!words) {
        return std::unexpected(words.error());
    }
    context.output.answer({{u"device"_s, device->toString()}, {u"words"_s, words->join(u' ')}});
    return ExitCode::Done;
}

} // namespace app

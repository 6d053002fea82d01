#include "app/commands/sync/BundleMakeCommand.h"

#include "app/commands/sync/SyncJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString BundleMakeCommand::summary() const
{
    return tr("Writes what other laptops lack, and may have, into sealed files.");
}

QList<Option> BundleMakeCommand::options() const
{
    return {{.name = u"to"_s,
             .value = u"DEVICE"_s,
             .summary = tr("A laptop that can open it, by its name or the start of its id; may be given again."),
             .repeated = true},
            {.name = u"out"_s,
             .value = u"FILE"_s,
             .summary = tr("The file; further parts are called FILE.2, FILE.3 and so on.")}};
}

Result<ExitCode> BundleMakeCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> first = options.required("to"_L1);
    const Result<QString> out = options.required("out"_L1);
    if (!first || !out) {
        return std::unexpected(!first ? first.error() : out.error());
    }
    QList<model::DeviceId> to;
    for (const QString &named : options.texts("to"_L1)) {
        const Result<model::DeviceId> device = SyncJson::device(store, named);
        if (!device) {
            return std::unexpected(device.error());
        }
        to.append(*device);
    }
    const Result<db::MadeBundle> made =
        db::BundleMaker(store).make(to, *out, false, [&context] { return context.cancelled.load(); });
    if (!made) {
        return std::unexpected(made.error());
    }
    context.output.answer(SyncJson::of(*made));
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/sync/BundleInspectCommand.h"

#include "app/commands/sync/SyncJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString BundleInspectCommand::summary() const
{
    return tr("Says what is in a bundle, and what opening it would do; changes nothing.");
}

QList<Command::Argument> BundleInspectCommand::arguments() const
{
    return {{.name = u"FILE"_s}};
}

Result<ExitCode> BundleInspectCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                             CommandContext &context)
{
    const Result<db::OpenedBundle> inspected = db::BundleOpener(store).inspect(options.arguments().value(0));
    if (!inspected) {
        return std::unexpected(inspected.error());
    }
    context.output.answer(SyncJson::of(*inspected));
    return inspected->refused.isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

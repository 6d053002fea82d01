#include "app/commands/sync/DeviceListCommand.h"

#include "app/commands/sync/SyncJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString DeviceListCommand::summary() const
{
    return tr("Lists the laptops of the team.");
}

Result<ExitCode> DeviceListCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<QList<db::Device>> all = db::DeviceStore(store).list();
    if (!all) {
        return std::unexpected(all.error());
    }
    QJsonArray devices;
    for (const db::Device &device : *all) {
        devices.append(SyncJson::of(device));
    }
    context.output.answer({{u"devices"_s, devices}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/sync/DeviceInfoCommand.h"

#include "app/commands/sync/SyncJson.h"

#include <algorithm>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString DeviceInfoCommand::summary() const
{
    return tr("Says which laptop of the team this is.");
}

Result<ExitCode> DeviceInfoCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<model::DeviceId> own = db::DeviceStore(store).own();
    if (!own) {
        return std::unexpected(own.error());
    }
    if (store.isJoining()) {
        context.output.answer({{u"device"_s, own->toString()}, {u"joined"_s, false}});
        return ExitCode::Done;
    }
    const Result<QList<db::Device>> all = db::DeviceStore(store).list();
    if (!all) {
        return std::unexpected(all.error());
    }
    const auto self = std::ranges::find_if(*all, &db::Device::own);
    QJsonObject answer{{u"device"_s, own->toString()}};
    if (self != all->end()) {
        answer = SyncJson::of(*self);
        answer.remove(u"own"_s);
        answer.remove(u"heard"_s);
    }
    answer.insert(u"joined"_s, self != all->end());
    context.output.answer(answer);
    return ExitCode::Done;
}

} // namespace app

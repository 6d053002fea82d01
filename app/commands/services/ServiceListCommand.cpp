#include "app/commands/services/ServiceListCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/services/ServiceStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> ServiceListCommand::options() const
{
    return {{.name = u"all"_s, .value = {}, .summary = tr("Those that are offered no more, too.")}};
}

Result<ExitCode> ServiceListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const auto show = options.has("all"_L1) ? db::ServiceStore::Show::All : db::ServiceStore::Show::Offered;
    const Result<QList<model::Service>> services = db::ServiceStore(store).list(show);
    if (!services) {
        return std::unexpected(services.error());
    }
    QJsonArray list;
    for (const model::Service &service : *services) {
        list.append(ServiceJson::of(service));
    }
    context.output.answer({{u"services"_s, list}});
    return ExitCode::Done;
}

} // namespace app

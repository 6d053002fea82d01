#include "app/commands/services/ServiceRetireCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/services/ServiceStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ServiceRetireCommand::arguments() const
{
    return {{.name = u"NAME"_s}};
}

Result<ExitCode> ServiceRetireCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                             CommandContext &context)
{
    db::ServiceStore services(store);
    Result<model::Service> service = services.find(options.arguments().first());
    if (!service) {
        return std::unexpected(service.error());
    }
    service->retired = true;
    if (const Result<void> done = services.change(*service); !done) {
        return std::unexpected(done.error());
    }
    context.output.answer({{u"service"_s, ServiceJson::of(*service)}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/services/ServiceAddCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/services/ServiceStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ServiceAddCommand::arguments() const
{
    return {{.name = u"NAME"_s}};
}

QList<Option> ServiceAddCommand::options() const
{
    return {{.name = u"provider"_s, .value = u"NAME"_s, .summary = tr("Who runs it.")},
            {.name = u"offers"_s, .value = u"TEXT"_s, .summary = tr("What it is for.")},
            {.name = u"area"_s, .value = u"NAME"_s, .summary = tr("Where it works.")},
            {.name = u"phone"_s, .value = u"NUMBER"_s, .summary = tr("How to ring it.")},
            {.name = u"hours"_s, .value = u"TEXT"_s, .summary = tr("When it is open.")}};
}

Result<ExitCode> ServiceAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    model::Service service;
    service.name = options.arguments().first();
    service.provider = options.text("provider"_L1);
    service.offers = options.text("offers"_L1);
    service.area = options.text("area"_L1);
    service.phone = options.text("phone"_L1);
    service.hours = options.text("hours"_L1);
    db::ServiceStore services(store);
    const Result<model::ServiceId> added = services.add(service);
    const Result<model::Service> read =
        added ? services.read(*added) : Result<model::Service>(std::unexpected(added.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"service"_s, ServiceJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

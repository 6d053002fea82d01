#include "app/commands/people/PersonNewCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString PersonNewCommand::name() const
{
    return u"person new"_s;
}

QString PersonNewCommand::summary() const
{
    return tr("Adds a person; every field may be left out, and a reference is made where none is given.");
}

QList<Command::Argument> PersonNewCommand::arguments() const
{
    return {{.name = u"FIELD=VALUE"_s, .required = false, .repeated = true}};
}

Result<ExitCode> PersonNewCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<CommandOptions::Pairs> values = fieldArguments(options, 0);
    if (!values) {
        return std::unexpected(values.error());
    }
    db::PersonDetails details;
    for (const auto &[field, value] : *values) {
        const Result<void> put = db::PersonFields::put(details, field, value, context.clock.today());
        if (!put) {
            return std::unexpected(put.error());
        }
    }
    const Result<db::PersonDetails> added = db::PersonStore(store).add(std::move(details));
    if (!added) {
        return std::unexpected(added.error());
    }
    PersonJson::answer(*added, context.output);
    return ExitCode::Done;
}

} // namespace app

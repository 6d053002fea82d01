#include "app/commands/people/PersonSetCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/access/AccessLog.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString PersonSetCommand::name() const
{
    return u"person set"_s;
}

QString PersonSetCommand::summary() const
{
    return tr("Changes fields of a person; an empty value makes a field blank.");
}

QList<Command::Argument> PersonSetCommand::arguments() const
{
    return {{.name = u"REF"_s}, {.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> PersonSetCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<CommandOptions::Pairs> values = fieldArguments(options, 1);
    if (!values) {
        return std::unexpected(values.error());
    }
    db::PersonStore people(store);
    const Result<model::PersonId> person = people.find(options.arguments().first());
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<db::PersonDetails> changed = people.set(*person, *values);
    if (!changed) {
        return std::unexpected(changed.error());
    }
    // The answer shows all of their details, not only what was typed.
    if (const Result<void> noted = db::AccessLog(store).record(name(), *person); !noted) {
        return std::unexpected(noted.error());
    }
    PersonJson::answer(*changed, context.output);
    return ExitCode::Done;
}

} // namespace app

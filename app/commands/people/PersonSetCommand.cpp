#include "app/commands/people/PersonSetCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> PersonSetCommand::arguments() const
{
    return {{.name = u"REF"_s}, {.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> PersonSetCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    const Result<model::PersonId> id = people.find(options.arguments().first());
    if (!id) {
        return std::unexpected(id.error());
    }
    const Result<db::PersonFields::Values> values = FieldArguments::read(options.arguments().mid(1));
    if (!values) {
        return std::unexpected(values.error());
    }
    if (const Result<void> set = people.setFields(*id, *values); !set) {
        return std::unexpected(set.error());
    }
    FieldArguments::warnOfSuspects(*values, context.output);
    const Result<db::PersonFile> file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app

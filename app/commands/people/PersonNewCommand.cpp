#include "app/commands/people/PersonNewCommand.h"

#include "app/commands/people/FieldArguments.h"
#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> PersonNewCommand::arguments() const
{
    return {{.name = u"FIELD=VALUE"_s, .required = false, .repeated = true}};
}

Result<ExitCode> PersonNewCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    Result<db::PersonFields::Values> values = FieldArguments::read(options.arguments());
    if (!values) {
        return std::unexpected(values.error());
    }
    model::Person person;
    values->removeIf([&person](const auto &one) {
        const bool isReference = one.first == "reference"_L1;
        person.reference = isReference ? one.second : person.reference;
        return isReference;
    });
    db::PersonStore people(store);
    const Result<model::PersonId> id = people.add(person, *values);
    if (!id) {
        return std::unexpected(id.error());
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

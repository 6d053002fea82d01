#include "app/commands/people/PersonNewCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> PersonNewCommand::arguments() const
{
    return {{.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> PersonNewCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    db::PersonStore people(store);
    model::Person person;
    QStringList later;
    for (const QString &word : options.arguments()) {
        const QString field = word.section(u'=', 0, 0);
        if (!word.contains(u'=') || !db::PersonStore::fields().contains(field)) {
            return model::fail(model::ErrorCode::UnknownField, field, db::PersonStore::fields().join(u", "_s));
        }
        if (field == "reference"_L1) {
            person.reference = word.section(u'=', 1).trimmed();
        } else {
            later.append(word);
        }
    }
    const Result<model::PersonId> id = people.add(person);
    if (!id) {
        return std::unexpected(id.error());
    }
    for (const QString &word : later) {
        if (const Result<void> set = people.setField(*id, word.section(u'=', 0, 0), word.section(u'=', 1)); !set) {
            return std::unexpected(set.error());
        }
    }
    const Result<db::PersonFile> file = people.read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app

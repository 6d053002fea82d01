#include "app/commands/groups/GroupKeepCommand.h"

#include "app/commands/groups/GroupJson.h"
#include "db/contacts/GroupListStore.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> GroupKeepCommand::options() const
{
    Option person = personOption();
    person.repeated = true;
    return {person};
}

Result<QList<model::PersonId>> GroupKeepCommand::people(db::CaseStore &store, const CommandOptions &options)
{
    QList<model::PersonId> people;
    for (const QString &reference : options.texts("person"_L1)) {
        const Result<model::PersonId> person = db::PersonStore(store).find(reference);
        if (!person) {
            return std::unexpected(person.error());
        }
        people.append(*person);
    }
    return people;
}

Result<ExitCode> GroupKeepCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QList<model::PersonId>> chosen = people(store, options);
    if (!chosen) {
        return std::unexpected(chosen.error());
    }
    const QString name = options.arguments().value(0);
    const Result<model::GroupListId> kept = db::GroupListStore(store).keep(name, *chosen);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const Result<QJsonObject> group = GroupJson::of(store, {*kept, name.trimmed()});
    if (!group) {
        return std::unexpected(group.error());
    }
    context.output.answer({{u"group"_s, *group}});
    return ExitCode::Done;
}

} // namespace app

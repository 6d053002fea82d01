#include "app/commands/people/PersonSetCommand.h"

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
    for (const QString &word : options.arguments().mid(1)) {
        if (!word.contains(u'=')) {
            return model::fail(model::ErrorCode::UnknownField, u"FIELD=VALUE"_s);
        }
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

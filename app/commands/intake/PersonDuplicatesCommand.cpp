#include "app/commands/intake/PersonDuplicatesCommand.h"

#include "app/commands/intake/DuplicateJson.h"
#include "app/commands/people/FieldArguments.h"
#include "db/access/AccessLog.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> PersonDuplicatesCommand::arguments() const
{
    return {{.name = u"FIELD=VALUE"_s, .required = true, .repeated = true}};
}

Result<ExitCode> PersonDuplicatesCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context)
{
    const Result<db::PersonFields::Values> values = FieldArguments::read(options.arguments());
    if (!values) {
        return std::unexpected(values.error());
    }
    constexpr int most = 20;
    const Result<model::Person> typed = DuplicateJson::personOf(*values, store.environment().clock.today());
    const Result<QList<db::PossibleDuplicate>> found =
        typed ? db::DuplicateSearch(store).of(*typed, most) : std::unexpected(typed.error());
    if (!found) {
        return std::unexpected(found.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"list"_s, {}, u"duplicates"_s); !noted) {
        return std::unexpected(noted.error());
    }
    context.output.answer({{u"duplicates"_s, DuplicateJson::of(*found)}});
    return found->isEmpty() ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

#include "app/commands/supervision/SuperviseLookedAtCommand.h"

#include "app/commands/supervision/SupervisionJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> SuperviseLookedAtCommand::options() const
{
    return {personOption(),
            {.name = u"entry"_s, .value = u"ID"_s, .summary = tr("The entry; the whole record unless given.")},
            {.name = u"note"_s, .value = u"TEXT"_s, .summary = tr("What there is to say about it.")}};
}

Result<ExitCode> SuperviseLookedAtCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                 CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<model::EntityId> about = SupervisionJson::entry(options);
    if (!about) {
        return std::unexpected(about.error());
    }
    model::Supervision mark;
    mark.person = *person;
    mark.about = *about;
    mark.note = options.text("note"_L1);
    return SupervisionJson::mark(store, mark, context);
}

} // namespace app

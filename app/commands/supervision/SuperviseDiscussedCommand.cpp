#include "app/commands/supervision/SuperviseDiscussedCommand.h"

#include "app/commands/supervision/SupervisionJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> SuperviseDiscussedCommand::options() const
{
    return {personOption(),
            {.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("When; today unless given.")},
            {.name = u"note"_s, .value = u"TEXT"_s, .summary = tr("What there is to say about it.")}};
}

Result<ExitCode> SuperviseDiscussedCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                  CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!day) {
        return std::unexpected(day.error());
    }
    model::Supervision mark;
    mark.person = *person;
    mark.kind = model::SupervisionKind::Discussed;
    mark.day = *day;
    mark.note = options.text("note"_L1);
    return SupervisionJson::mark(store, mark, context);
}

} // namespace app

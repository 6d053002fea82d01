#include "app/commands/supervision/SuperviseAskCommand.h"

#include "app/commands/supervision/SupervisionJson.h"
#include "app/commands/tasks/TaskJson.h"
#include "db/plans/TaskStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> SuperviseAskCommand::arguments() const
{
    return {{.name = u"WORDS"_s}};
}

QList<Option> SuperviseAskCommand::options() const
{
    return {personOption(),
            {.name = u"entry"_s, .value = u"ID"_s, .summary = tr("The entry that it is about.")},
            {.name = u"due"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("By when.")}};
}

Result<ExitCode> SuperviseAskCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QDate> due = options.day("due"_L1, QDate());
    if (!due) {
        return std::unexpected(due.error());
    }
    const Result<model::EntityId> about = SupervisionJson::entry(options);
    if (!about) {
        return std::unexpected(about.error());
    }
    model::Task task;
    task.person = *person;
    task.kind = model::TaskKind::Question;
    task.about = *about;
    task.words = options.arguments().first();
    task.due = *due;
    db::TaskStore tasks(store);
    const Result<model::TaskId> added = tasks.add(task);
    const Result<model::Task> read = added ? tasks.read(*added) : Result<model::Task>(std::unexpected(added.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"task"_s, TaskJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/tasks/TaskAddCommand.h"

#include "app/commands/tasks/TaskJson.h"
#include "db/plans/TaskStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> TaskAddCommand::arguments() const
{
    return {{.name = u"WORDS"_s}};
}

QList<Option> TaskAddCommand::options() const
{
    return {personOption(),
            {.name = u"worker"_s, .value = u"NAME"_s, .summary = tr("Whose it is; the key worker's unless given.")},
            {.name = u"due"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("By when.")},
            {.name = u"reminder"_s, .value = {}, .summary = tr("A reminder for oneself.")}};
}

Result<ExitCode> TaskAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QDate> due = options.day("due"_L1, QDate());
    if (!due) {
        return std::unexpected(due.error());
    }
    model::Task task;
    task.person = *person;
    task.kind = options.has("reminder"_L1) ? model::TaskKind::Reminder : model::TaskKind::Task;
    task.words = options.arguments().first();
    task.worker = options.text("worker"_L1, options.has("reminder"_L1) ? store.session().userName : QString());
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

#include "app/commands/tasks/TaskListCommand.h"

#include "app/commands/tasks/TaskJson.h"
#include "db/plans/TaskStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> TaskListCommand::options() const
{
    return {personOption()};
}

Result<ExitCode> TaskListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = personToRead(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QList<model::Task>> tasks = db::TaskStore(store).of(*person);
    if (!tasks) {
        return std::unexpected(tasks.error());
    }
    QJsonArray list;
    for (const model::Task &task : *tasks) {
        list.append(TaskJson::of(task));
    }
    context.output.answer({{u"tasks"_s, list}});
    return ExitCode::Done;
}

} // namespace app

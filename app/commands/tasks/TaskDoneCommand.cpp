#include "app/commands/tasks/TaskDoneCommand.h"

#include "app/commands/tasks/TaskJson.h"
#include "db/plans/TaskStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> TaskDoneCommand::arguments() const
{
    return {{.name = u"ID"_s}};
}

QList<Option> TaskDoneCommand::options() const
{
    return {{.name = u"answer"_s, .value = u"TEXT"_s, .summary = tr("What came of it; a question needs one.")},
            {.name = u"undo"_s, .value = {}, .summary = tr("It is to do again.")}};
}

Result<ExitCode> TaskDoneCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const std::optional<model::TaskId> id = model::TaskId::fromString(options.arguments().first());
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"task"_s);
    }
    db::TaskStore tasks(store);
    const Result<void> done = options.has("undo"_L1) ? tasks.reopen(*id) : tasks.finish(*id, options.text("answer"_L1));
    const Result<model::Task> read = done ? tasks.read(*id) : Result<model::Task>(std::unexpected(done.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"task"_s, TaskJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

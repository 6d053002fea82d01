#include "model/plans/Task.h"

namespace model
{

std::span<const Named<TaskKind>> taskKinds()
{
    static constexpr Named<TaskKind> table[] = {
        {TaskKind::Task, QLatin1StringView("task")},
        {TaskKind::Question, QLatin1StringView("question")},
        {TaskKind::Reminder, QLatin1StringView("reminder")},
    };
    return table;
}

} // namespace model

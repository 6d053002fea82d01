#include "app/commands/tasks/TaskJson.h"

#include "app/text/JsonValue.h"

namespace app
{

using namespace Qt::StringLiterals;

QJsonObject TaskJson::of(const model::Task &task)
{
    return {{u"id"_s, task.id.toString()},
            {u"kind"_s, nameIn(model::taskKinds(), task.kind)},
            {u"about"_s, task.about.isNull() ? QJsonValue() : QJsonValue(task.about.toString())},
            {u"words"_s, task.words},
            {u"asked_by"_s, JsonValue::of(task.askedBy)},
            {u"worker"_s, JsonValue::of(task.worker)},
            {u"due"_s, JsonValue::of(task.due)},
            {u"done"_s, JsonValue::of(task.done)},
            {u"answer"_s, JsonValue::of(task.answer)}};
}

} // namespace app

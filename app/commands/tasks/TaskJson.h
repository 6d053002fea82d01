// TaskJson writes a task for JSON.
#pragma once

#include "model/plans/Task.h"

#include <QJsonObject>

namespace app
{

class TaskJson
{
public:
    [[nodiscard]] static QJsonObject of(const model::Task &task);
};

} // namespace app

// PlanJson writes goals and actions for the command line.
#pragma once

#include "model/plans/PlanAction.h"

#include <QJsonObject>

namespace app
{

class PlanJson
{
public:
    /// id, words, need, agreed, target, state, since, note; blanks are null.
    [[nodiscard]] static QJsonObject of(const model::Goal &goal);
    /// id, goal, words, who, due, done, note; blanks are null.
    [[nodiscard]] static QJsonObject of(const model::PlanAction &action);
};

} // namespace app

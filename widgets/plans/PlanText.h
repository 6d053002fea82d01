// PlanText says goals and actions in words.
#pragma once

#include "model/plans/PlanAction.h"

#include <QCoreApplication>

namespace widgets
{

class PlanText
{
    Q_DECLARE_TR_FUNCTIONS(widgets::PlanText)

public:
    [[nodiscard]] static QString state(model::GoalState state);
    /// The style's kind of tag for it.
    [[nodiscard]] static const char *stateTag(model::GoalState state);
    /// "Agreed 3 Nov 2026 · Housing · to be reached by 1 Feb 2027".
    [[nodiscard]] static QString detail(const model::Goal &goal);
    /// "Met 3 Feb 2027: the keys are his".
    [[nodiscard]] static QString standing(const model::Goal &goal);

    /// "Bethan: ask housing for a named officer".
    [[nodiscard]] static QString headline(const model::PlanAction &action);
    /// "by 29 Jan 2027", "3 days late", "done 4 Feb 2027"; blank without a day.
    [[nodiscard]] static QString when(const model::PlanAction &action, QDate today);
    [[nodiscard]] static bool isLate(const model::PlanAction &action, QDate today);
};

} // namespace widgets

// EngagementBars makes the bars of engagement's counts, the same on the screen and on paper.
#pragma once

#include "model/engagement/EngagementFigures.h"
#include "widgets/charts/BarChart.h"

#include <QCoreApplication>

namespace widgets
{

class EngagementBars
{
    Q_DECLARE_TR_FUNCTIONS(EngagementBars)

public:
    /// Those not recorded come last, however many.
    [[nodiscard]] static QList<BarChart::Bar> reasons(const model::WhyStopped &why);
    [[nodiscard]] static QList<BarChart::Bar> inTouch(const std::vector<model::InTouchBand> &bands);
    [[nodiscard]] static QList<BarChart::Bar> channels(const model::WhyStopped &why);
    [[nodiscard]] static QList<BarChart::Bar> silences(const model::WhyStopped &why);
    /// A need that fewer than `minimum` had shows no percentage.
    [[nodiscard]] static QList<BarChart::Bar> needs(const model::WhyStopped &why, qint64 minimum);
};

} // namespace widgets

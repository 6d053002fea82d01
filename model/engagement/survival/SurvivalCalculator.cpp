#include "model/engagement/survival/SurvivalCalculator.h"

namespace model
{

SurvivalFigures SurvivalCalculator::calculate(const SurvivalRows &rows)
{
    const KaplanMeier curve(rows.observations);
    const MedianStay median = curve.median();
    SurvivalFigures figures;
    figures.n = curve.count();
    figures.events = curve.events();
    figures.curve = curve.curve();
    figures.median.value = median.value;
    figures.median.lower = median.lower;
    figures.median.upper = median.upper;
    figures.median.unit = FigureUnit::Days;
    figures.median.n = curve.count();
    figures.median.receipt.definition = QStringLiteral("engagement.median");
    figures.median.receipt.what = QStringLiteral("rows");
    figures.median.receipt.counted = curve.count();
    if (!rows.groupNames.isEmpty()) {
        figures.compare = Comparison::of(rows.observations, rows.groupNames);
        figures.compare->field = rows.groupField;
        figures.compare->stratifiedBy = rows.strataField;
    }
    return figures;
}

} // namespace model

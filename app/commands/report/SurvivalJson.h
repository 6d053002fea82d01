// SurvivalJson puts curves, medians and comparisons into JSON, the same for every report.
#pragma once

#include "model/core/Figure.h"
#include "model/engagement/survival/Comparison.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

class SurvivalJson
{
public:
    /// {value, lower, upper}; null where not reached.
    [[nodiscard]] static QJsonObject median(const model::Figure &figure);

    /// [{day, at_risk, left, survival, se, lower, upper}]
    [[nodiscard]] static QJsonArray curve(std::span<const model::CurvePoint> points);

    /// {field, groups[{name, n, observed, expected, median}], chi_square, df, p}; null without a comparison.
    [[nodiscard]] static QJsonValue comparison(const std::optional<model::Comparison> &comparison);
};

} // namespace app

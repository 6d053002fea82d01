// SurvivalJson writes curves, medians and comparisons with the keys that reports promise.
#pragma once

#include "model/core/Figure.h"
#include "model/engagement/survival/AalenJohansen.h"
#include "model/engagement/survival/Comparison.h"
#include "model/engagement/survival/KaplanMeier.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

class SurvivalJson
{
public:
    /// value, lower, upper; null where not reached.
    [[nodiscard]] static QJsonObject median(const model::Figure &figure);
    /// day, at_risk, left, survival, se, lower, upper.
    [[nodiscard]] static QJsonArray curve(const std::vector<model::CurvePoint> &points);
    /// day, stay, dropped, completed, other.
    [[nodiscard]] static QJsonArray competing(const std::vector<model::StatePoint> &points);
    /// field, groups, chi_square, df, p; null without a comparison.
    [[nodiscard]] static QJsonValue comparison(const std::optional<model::Comparison> &comparison);
};

} // namespace app

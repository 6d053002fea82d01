#include "app/commands/report/SurvivalJson.h"

#include "app/Output.h"

namespace app
{

using namespace Qt::StringLiterals;

QJsonObject SurvivalJson::median(const model::Figure &figure)
{
    return {{u"value"_s, Output::number(figure.value)},
            {u"lower"_s, Output::number(figure.lower)},
            {u"upper"_s, Output::number(figure.upper)}};
}

QJsonArray SurvivalJson::curve(std::span<const model::CurvePoint> points)
{
    QJsonArray list;
    for (const model::CurvePoint &point : points) {
        list.append(QJsonObject{{u"day"_s, point.time},
                                {u"at_risk"_s, point.atRisk},
                                {u"left"_s, point.left},
                                {u"survival"_s, point.survival},
                                {u"se"_s, Output::number(point.standardError)},
                                {u"lower"_s, Output::number(point.lower)},
                                {u"upper"_s, Output::number(point.upper)}});
    }
    return list;
}

QJsonValue SurvivalJson::comparison(const std::optional<model::Comparison> &comparison)
{
    if (!comparison) {
        return QJsonValue::Null;
    }
    QJsonArray groups;
    for (const model::ComparedGroup &group : comparison->groups) {
        groups.append(QJsonObject{{u"name"_s, group.name},
                                  {u"n"_s, group.n},
                                  {u"observed"_s, group.observed},
                                  {u"expected"_s, group.expected},
                                  {u"median"_s, Output::number(group.median.value)}});
    }
    return QJsonObject{{u"field"_s, comparison->field},
                       {u"groups"_s, groups},
                       {u"chi_square"_s, Output::number(comparison->chiSquare)},
                       {u"df"_s, comparison->df},
                       {u"p"_s, Output::number(comparison->p)}};
}

} // namespace app

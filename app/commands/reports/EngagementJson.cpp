#include "app/commands/reports/EngagementJson.h"

#include "app/Output.h"
#include "app/commands/reports/SurvivalJson.h"
#include "model/core/Definition.h"

#include <QFile>

static void loadDefinitions()
{
    Q_INIT_RESOURCE(definitions);
}

namespace app
{

using namespace Qt::StringLiterals;
using model::EngagementFigures;

namespace
{

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject scopeObject(const model::Scope &scope)
{
    return {{u"people"_s, scope.people},
            {u"whole"_s, scope.whole},
            {u"whole_as_at"_s,
             scope.wholeAsAt.isValid() ? QJsonValue(isoDay(scope.wholeAsAt)) : QJsonValue(QJsonValue::Null)}};
}

QJsonArray inTouchArray(const EngagementFigures &figures)
{
    QJsonArray list;
    for (const model::InTouchBand &band : figures.inTouch) {
        list.append(QJsonObject{{u"from"_s, band.from},
                                {u"to"_s, band.to ? QJsonValue(*band.to) : QJsonValue(QJsonValue::Null)},
                                {u"people"_s, band.people}});
    }
    return list;
}

QJsonArray engagedArray(const EngagementFigures &figures)
{
    QJsonArray list;
    for (const model::EngagedAtMonths &row : figures.engaged) {
        list.append(QJsonObject{{u"months"_s, row.months},
                                {u"eligible"_s, row.eligible},
                                {u"engaged"_s, row.engaged},
                                {u"completed"_s, row.completed},
                                {u"dropped"_s, row.dropped},
                                {u"other"_s, row.other},
                                {u"value"_s, Output::number(row.share.value)},
                                {u"lower"_s, Output::number(row.share.lower)},
                                {u"upper"_s, Output::number(row.share.upper)}});
    }
    return list;
}

model::Result<model::Definition> definitionOf(const QString &id)
{
    loadDefinitions();
    QFile file(u":/definitions/%1.json"_s.arg(id));
    if (!file.open(QIODevice::ReadOnly)) {
        return model::fail(model::ErrorCode::NotFound, id);
    }
    return model::Definition::fromJson(file.readAll());
}

} // namespace

QJsonObject EngagementJson::receipt(const model::Receipt &receipt)
{
    const model::Result<model::Definition> definition = definitionOf(receipt.definition);
    QJsonArray leftOut;
    for (const model::LeftOut &entry : receipt.leftOut) {
        leftOut.append(QJsonObject{{u"reason"_s, entry.reason},
                                   {u"what"_s, entry.what},
                                   {u"count"_s, entry.count},
                                   {u"why"_s, definition ? definition->leftOut.value(entry.reason) : QString()}});
    }
    return {{u"definition"_s, receipt.definition},
            {u"version"_s, receipt.version},
            {u"as_of"_s, isoDay(receipt.asOf)},
            {u"scope"_s, scopeObject(receipt.scope)},
            {u"meaning"_s, definition ? definition->meaning : QString()},
            {u"formula"_s, definition ? definition->formula : QString()},
            {u"what"_s, receipt.what},
            {u"counted"_s, receipt.counted},
            {u"left_out"_s, leftOut}};
}

QJsonObject EngagementJson::of(const EngagementFigures &figures, bool withReceipt)
{
    return {{u"as_of"_s, isoDay(figures.asOf)},
            {u"cut_off"_s, isoDay(figures.cutOff)},
            {u"lapse_days"_s, figures.lapseDays ? QJsonValue(*figures.lapseDays) : QJsonValue(QJsonValue::Null)},
            {u"scope"_s, scopeObject(figures.scope)},
            {u"people"_s, figures.people},
            {u"episodes"_s, figures.episodes},
            {u"analysed"_s, figures.analysed},
            {u"dropped"_s, figures.dropped},
            {u"completed"_s, figures.completed},
            {u"other"_s, figures.other},
            {u"censored"_s, figures.censored},
            {u"in_touch"_s, inTouchArray(figures)},
            {u"median"_s, SurvivalJson::median(figures.median)},
            {u"engaged"_s, engagedArray(figures)},
            {u"curve"_s, SurvivalJson::curve(figures.curve)},
            {u"competing"_s, SurvivalJson::competing(figures.competing)},
            {u"compare"_s, SurvivalJson::comparison(figures.compare)},
            {u"receipt"_s, withReceipt ? QJsonValue(receipt(figures.receipt)) : QJsonValue(QJsonValue::Null)}};
}

} // namespace app

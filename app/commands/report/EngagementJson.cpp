#include "app/commands/report/EngagementJson.h"

#include "app/Output.h"
#include "app/commands/report/SurvivalJson.h"
#include "app/text/JsonValue.h"
#include "model/definitions/Definitions.h"

namespace app
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue number(const std::optional<qint32> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonArray inTouch(const std::vector<model::InTouchBand> &bands)
{
    QJsonArray list;
    for (const model::InTouchBand &band : bands) {
        list.append(QJsonObject{{u"from"_s, band.from}, {u"to"_s, number(band.to)}, {u"people"_s, band.people}});
    }
    return list;
}

QJsonArray engaged(const std::vector<model::EngagedAtMonths> &rows)
{
    QJsonArray list;
    for (const model::EngagedAtMonths &row : rows) {
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

QJsonObject share(QJsonObject counts, const std::optional<double> &value, const std::optional<double> &lower,
                  const std::optional<double> &upper)
{
    counts.insert(u"value"_s, Output::number(value));
    counts.insert(u"lower"_s, Output::number(lower));
    counts.insert(u"upper"_s, Output::number(upper));
    return counts;
}

QJsonArray lost(const std::vector<model::MonthLost> &months)
{
    QJsonArray list;
    for (const model::MonthLost &month : months) {
        list.append(share({{u"month"_s, month.month}, {u"at_risk"_s, month.atRisk}, {u"dropped"_s, month.dropped}},
                          month.hazard.value, month.hazard.lower, month.hazard.upper));
    }
    return list;
}

QJsonArray cohorts(const std::vector<model::StartCohort> &quarters)
{
    QJsonArray list;
    for (const model::StartCohort &quarter : quarters) {
        QJsonArray cells;
        for (const std::optional<model::EngagedAtMonths> &cell : quarter.engaged) {
            cells.append(cell ? engaged({*cell}).first() : QJsonValue(QJsonValue::Null));
        }
        list.append(QJsonObject{
            {u"quarter"_s, JsonValue::of(quarter.quarter)}, {u"started"_s, quarter.episodes}, {u"engaged"_s, cells}});
    }
    return list;
}

/// Of those who stopped for it, how many for which reason of the team's own.
QJsonArray ownReasons(const model::ReasonCount &reason)
{
    QJsonArray own;
    for (const auto &[code, count] : reason.own) {
        own.append(QJsonObject{{u"reason"_s, code}, {u"count"_s, count}});
    }
    return own;
}

QJsonObject why(const model::WhyStopped &stopped)
{
    QJsonArray reasons;
    for (const model::ReasonCount &reason : stopped.reasons) {
        reasons.append(QJsonObject{{u"reason"_s, model::nameIn(model::leavingReasons(), reason.reason)},
                                   {u"count"_s, reason.count},
                                   {u"own"_s, ownReasons(reason)}});
    }
    QJsonArray channels;
    for (const model::ChannelCount &channel : stopped.lastChannels) {
        channels.append(QJsonObject{{u"channel"_s, model::nameIn(model::channels(), channel.channel)},
                                    {u"count"_s, channel.count}});
    }
    QJsonArray silences;
    for (const model::SilenceBand &band : stopped.silences) {
        silences.append(QJsonObject{{u"from"_s, band.from}, {u"to"_s, number(band.to)}, {u"count"_s, band.count}});
    }
    QJsonArray needs;
    for (const model::NeedCount &need : stopped.needs) {
        needs.append(share({{u"need"_s, need.need}, {u"of"_s, need.of}, {u"dropped"_s, need.dropped}}, need.share.value,
                           need.share.lower, need.share.upper));
    }
    return {{u"reasons"_s, reasons}, {u"last_channels"_s, channels}, {u"silences"_s, silences}, {u"needs"_s, needs}};
}

QJsonArray competing(const std::vector<model::StatePoint> &points)
{
    QJsonArray list;
    for (const model::StatePoint &point : points) {
        list.append(QJsonObject{{u"day"_s, point.time},
                                {u"stay"_s, point.stay},
                                {u"dropped"_s, point.left[0]},
                                {u"completed"_s, point.left[1]},
                                {u"other"_s, point.left[2]}});
    }
    return list;
}

} // namespace

QJsonObject EngagementJson::of(const model::EngagementFigures &figures, bool withReceipt)
{
    return {{u"as_of"_s, JsonValue::of(figures.asOf)},
            {u"cut_off"_s, JsonValue::of(figures.cutOff)},
            {u"lapse_days"_s, number(figures.lapseDays)},
            {u"scope"_s, scope(figures.scope)},
            {u"people"_s, figures.people},
            {u"episodes"_s, figures.episodes},
            {u"analysed"_s, figures.analysed},
            {u"dropped"_s, figures.dropped},
            {u"completed"_s, figures.completed},
            {u"other"_s, figures.other},
            {u"censored"_s, figures.censored},
            {u"in_touch"_s, inTouch(figures.inTouch)},
            {u"median"_s, SurvivalJson::median(figures.median)},
            {u"engaged"_s, engaged(figures.engaged)},
            {u"curve"_s, SurvivalJson::curve(figures.curve)},
            {u"competing"_s, competing(figures.competing)},
            {u"lost"_s, lost(figures.lostByMonth)},
            {u"cohorts"_s, cohorts(figures.startCohorts)},
            {u"why"_s, why(figures.whyStopped)},
            {u"compare"_s, SurvivalJson::comparison(figures.compare)},
            {u"receipt"_s, withReceipt ? QJsonValue(receipt(figures.receipt)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject EngagementJson::scope(const model::Scope &scope)
{
    return {{u"people"_s, scope.people}, {u"whole"_s, scope.whole}, {u"whole_as_at"_s, JsonValue::of(scope.wholeAsAt)}};
}

QJsonObject EngagementJson::receipt(const model::Receipt &receipt)
{
    const model::Definition definition = model::Definitions::find(receipt.definition).value_or(model::Definition());
    QJsonArray leftOut;
    for (const model::LeftOut &entry : receipt.leftOut) {
        leftOut.append(QJsonObject{{u"reason"_s, entry.reason},
                                   {u"what"_s, entry.what},
                                   {u"count"_s, entry.count},
                                   {u"meaning"_s, definition.leftOut.value(entry.reason)}});
    }
    return {{u"definition"_s, receipt.definition},
            {u"version"_s, receipt.version},
            {u"title"_s, definition.title},
            {u"meaning"_s, definition.meaning},
            {u"formula"_s, definition.formula},
            {u"who_counts"_s, definition.counted},
            {u"as_of"_s, JsonValue::of(receipt.asOf)},
            {u"scope"_s, scope(receipt.scope)},
            {u"what"_s, receipt.what},
            {u"counted"_s, receipt.counted},
            {u"left_out"_s, leftOut}};
}

} // namespace app

#include "widgets/engagement/EngagementBars.h"

#include "model/engagement/behind/FigureKey.h"
#include "widgets/charts/Numbers.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/needs/NeedText.h"

namespace widgets
{

using Kind = model::FigureKey::Kind;
using Bars = QList<BarChart::Bar>;

namespace
{

QString keyNamed(Kind kind, const QString &name)
{
    return model::FigureKey{kind, 0, {}, name}.toText();
}

} // namespace

Bars EngagementBars::reasons(const model::WhyStopped &why)
{
    Bars bars;
    std::optional<BarChart::Bar> unrecorded;
    for (const model::ReasonCount &reason : why.reasons) {
        const BarChart::Bar bar{EngagementWords::reason(reason), reason.count,
                                reason.reason == model::LeavingReason::NotGiven,
                                keyNamed(Kind::Reason, model::nameIn(model::leavingReasons(), reason.reason))};
        if (bar.grey) {
            unrecorded = bar;
        } else {
            bars.append(bar);
        }
    }
    if (unrecorded) {
        bars.append(*unrecorded);
    }
    return bars;
}

Bars EngagementBars::inTouch(const std::vector<model::InTouchBand> &bands)
{
    Bars bars;
    for (const model::InTouchBand &band : bands) {
        bars.append(
            {EngagementWords::band(band), band.people, false, model::FigureKey{Kind::InTouch, band.from}.toText()});
    }
    return bars;
}

Bars EngagementBars::channels(const model::WhyStopped &why)
{
    Bars bars;
    for (const model::ChannelCount &channel : why.lastChannels) {
        bars.append({EngagementWords::channel(channel.channel), channel.count, false,
                     keyNamed(Kind::Channel, model::nameIn(model::channels(), channel.channel))});
    }
    return bars;
}

Bars EngagementBars::silences(const model::WhyStopped &why)
{
    Bars bars;
    for (const model::SilenceBand &band : why.silences) {
        bars.append({EngagementWords::days(band.from, band.to), band.count, false,
                     model::FigureKey{Kind::Silence, band.from}.toText()});
    }
    return bars;
}

Bars EngagementBars::needs(const model::WhyStopped &why, qint64 minimum)
{
    Bars bars;
    for (const model::NeedCount &need : why.needs) {
        const QString of = tr("of %1", "how many had a need").arg(Numbers::count(need.of));
        bars.append(
            {NeedText::words(need.need), need.dropped, false, keyNamed(Kind::Need, need.need),
             need.of < minimum
                 ? tr("%1, too few", "a count, instead of a percentage of a few people").arg(of)
                 : tr("%1, %2", "how many had a need, then a percentage").arg(of, Numbers::percent(need.share.value))});
    }
    return bars;
}

} // namespace widgets

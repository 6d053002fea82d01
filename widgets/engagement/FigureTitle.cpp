#include "widgets/engagement/FigureTitle.h"

#include "model/engagement/EngagementCalculator.h"
#include "model/engagement/LeavingReasons.h"
#include "widgets/charts/Numbers.h"
#include "widgets/engagement/EngagementWords.h"
#include "widgets/needs/NeedText.h"

namespace widgets
{

using Kind = model::FigureKey::Kind;

namespace
{

/// The band that begins on the key's day.
template <class Band>
QString daysOf(const std::vector<Band> &bands, int from)
{
    for (const Band &band : bands) {
        if (band.from == from) {
            return EngagementWords::days(band.from, band.to);
        }
    }
    return {};
}

} // namespace

QString FigureTitle::subject(const model::FigureKey &key, int lapseDays)
{
    switch (key.kind) {
    case Kind::Stays:
        return tr("People whose start is settled");
    case Kind::Engaged:
        return EngagementWords::stayed(key.number);
    case Kind::Median:
        return tr("How long half stay");
    case Kind::Curve:
        return tr("Still with us %Ln days after the start", nullptr, key.number);
    case Kind::Lost:
        return tr("Lost in month %1").arg(Numbers::count(key.number));
    case Kind::Cohort:
        return tr("Started %1: %2", "a quarter, then how long they stayed")
            .arg(EngagementWords::quarter(key.day), EngagementWords::stayed(key.number));
    case Kind::Reason:
        return EngagementWords::reason(
            model::valueIn(model::leavingReasons(), key.name).value_or(model::LeavingReason::None));
    case Kind::Channel:
        return tr("Last met %1", "a way of contact, such as by phone")
            .arg(EngagementWords::channel(model::valueIn(model::channels(), key.name).value_or(model::Channel::Other)));
    case Kind::Silence:
        return tr("Silent for %1", "a span such as 0 to 180 days")
            .arg(daysOf(model::LeavingReasons::silenceBands(lapseDays), key.number));
    case Kind::Need:
        return NeedText::words(key.name);
    case Kind::InTouch:
        return tr("Last met %1 ago", "a span such as 0 to 30 days")
            .arg(daysOf(model::EngagementCalculator::touchBands(lapseDays), key.number));
    case Kind::Group:
        return key.name;
    case Kind::Compare:
        return tr("Whether the groups differ");
    }
    return {};
}

QString FigureTitle::value(const model::Figure &figure)
{
    if (!figure.enough() || !figure.value) {
        return {};
    }
    switch (figure.unit) {
    case model::FigureUnit::Fraction:
        return Numbers::percent(figure.value);
    case model::FigureUnit::Days:
        return tr("%1 days", "a number that may be a half").arg(Numbers::days(*figure.value));
    default:
        return Numbers::count(static_cast<qint64>(*figure.value));
    }
}

QString FigureTitle::tooFew(const model::Figure &figure)
{
    return !figure.enough() ? Numbers::notEnough(figure.n, figure.minimum)
           : figure.n == 0  ? tr("not yet known")
                            : tr("not reached", "fewer than half have left");
}

QString FigureTitle::sentence(const model::FigureKey &key, const model::Figure &figure, int lapseDays)
{
    const QString number = value(figure);
    if (key.kind == Kind::Stays) {
        return tr("%1 whose start is settled").arg(EngagementWords::counted(figure.n, QStringLiteral("people")));
    }
    if (key.kind == Kind::Median || key.kind == Kind::Group) {
        return key.kind == Kind::Median
                   ? Numbers::median(figure)
                   : tr("%1: %2", "what a figure is of, then what it is").arg(key.name, Numbers::median(figure));
    }
    if (key.kind == Kind::Compare) {
        return tr("%1: %2", "what a figure is of, then what it is")
            .arg(subject(key, lapseDays), EngagementWords::chance(figure.value));
    }
    if (number.isEmpty()) {
        return tr("%1: %2", "what a figure is of, then what it is")
            .arg(subject(key, lapseDays), tooFew(figure));
    }
    switch (key.kind) {
    case Kind::Engaged:
        return key.number == 1 ? tr("%1 stayed more than 1 month").arg(number)
                               : tr("%1 stayed more than %Ln months", nullptr, key.number).arg(number);
    case Kind::Need:
        return tr("%1: %2 dropped out", "a need, then a percentage").arg(subject(key, lapseDays), number);
    case Kind::Reason:
        return tr("%1: %2 of %3 who left").arg(subject(key, lapseDays), number, Numbers::count(figure.n));
    case Kind::Channel:
    case Kind::Silence:
        return tr("%1: %2 of %3 who dropped out").arg(subject(key, lapseDays), number, Numbers::count(figure.n));
    case Kind::InTouch:
        return tr("%1: %2 of %3 people").arg(subject(key, lapseDays), number, Numbers::count(figure.n));
    default:
        return tr("%1: %2", "what a figure is of, then what it is").arg(subject(key, lapseDays), number);
    }
}

} // namespace widgets

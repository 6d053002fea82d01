#include "model/engagement/behind/FigureKey.h"

#include "model/core/Named.h"

#include <QStringList>

#include <span>

namespace model
{

namespace
{

using Kind = FigureKey::Kind;
using Text = QLatin1StringView;

std::span<const Named<Kind>> kinds()
{
    static constexpr Named<Kind> table[] = {
        {Kind::Stays, Text("stays")},     {Kind::Engaged, Text("engaged")},  {Kind::Median, Text("median")},
        {Kind::Curve, Text("curve")},     {Kind::Lost, Text("lost")},        {Kind::Cohort, Text("cohort")},
        {Kind::Reason, Text("reason")},   {Kind::Channel, Text("channel")},  {Kind::Silence, Text("silence")},
        {Kind::Need, Text("need")},       {Kind::InTouch, Text("in_touch")}, {Kind::Group, Text("group")},
        {Kind::Compare, Text("compare")},
    };
    return table;
}

bool hasNumber(Kind kind)
{
    return kind == Kind::Engaged || kind == Kind::Curve || kind == Kind::Lost || kind == Kind::Cohort ||
           kind == Kind::Silence || kind == Kind::InTouch;
}

bool hasName(Kind kind)
{
    return kind == Kind::Reason || kind == Kind::Channel || kind == Kind::Need || kind == Kind::Group;
}

} // namespace

QString FigureKey::toText() const
{
    QString text = nameIn(kinds(), kind);
    if (kind == Kind::Cohort) {
        text += QLatin1Char(':') + day.toString(Qt::ISODate);
    }
    if (hasNumber(kind)) {
        text += QLatin1Char(':') + QString::number(number);
    }
    return hasName(kind) ? text + QLatin1Char(':') + name : text;
}

std::optional<FigureKey> FigureKey::fromText(const QString &text)
{
    const std::optional<Kind> kind = valueIn(kinds(), text.section(QLatin1Char(':'), 0, 0));
    if (!kind) {
        return std::nullopt;
    }
    FigureKey key{*kind};
    QString rest = text.section(QLatin1Char(':'), 1);
    if (*kind == Kind::Cohort) {
        key.day = QDate::fromString(rest.section(QLatin1Char(':'), 0, 0), Qt::ISODate);
        rest = rest.section(QLatin1Char(':'), 1);
    }
    if (hasNumber(*kind)) {
        key.number = rest.toInt();
    } else if (hasName(*kind)) {
        key.name = rest;
    }
    return key.toText() == text ? std::optional(key) : std::nullopt;
}

QString FigureKey::definition() const
{
    switch (kind) {
    case Kind::Stays:
        return QStringLiteral("engagement.episodes");
    case Kind::Engaged:
        return QStringLiteral("engagement.engaged");
    case Kind::Median:
        return QStringLiteral("engagement.median");
    case Kind::Curve:
        return QStringLiteral("engagement.curve");
    case Kind::Lost:
        return QStringLiteral("engagement.lost_by_month");
    case Kind::Cohort:
        return QStringLiteral("engagement.start_cohorts");
    case Kind::Reason:
    case Kind::Channel:
    case Kind::Silence:
        return QStringLiteral("engagement.why_stopped");
    case Kind::Need:
        return QStringLiteral("engagement.needs");
    case Kind::InTouch:
        return QStringLiteral("engagement.in_touch");
    case Kind::Group:
    case Kind::Compare:
        return QStringLiteral("engagement.compare");
    }
    return {};
}

} // namespace model

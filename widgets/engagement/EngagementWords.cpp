#include "widgets/engagement/EngagementWords.h"

#include "widgets/charts/Numbers.h"
#include "widgets/programmes/TeamWords.h"

#include <QLocale>

namespace widgets
{

using model::LeavingReason;

QString EngagementWords::reason(LeavingReason reason)
{
    switch (reason) {
    case LeavingReason::None:
        return tr("Still here");
    case LeavingReason::Silence:
        return tr("Stopped answering");
    case LeavingReason::Completed:
        return tr("Finished as planned");
    case LeavingReason::Disengaged:
        return tr("Did not want it any more");
    case LeavingReason::Transferred:
        return tr("Passed on to another service");
    case LeavingReason::MovedAway:
        return tr("Moved away");
    case LeavingReason::Custody:
        return tr("Went into custody");
    case LeavingReason::Died:
        return tr("Died");
    case LeavingReason::DeclinedAtStart:
        return tr("Said no at the start");
    case LeavingReason::Other:
        return tr("Another reason");
    case LeavingReason::NotGiven:
        return tr("Not recorded");
    }
    return {};
}

QString EngagementWords::reason(const model::ReasonCount &reason)
{
    QStringList own;
    for (const auto &[code, count] : reason.own) {
        const QString words = TeamWords::current().words(model::WordList::ClosureReason, code);
        own.append(tr("%1 %2", "the team's own reason for ending, and how many")
                       .arg(words.isEmpty() ? code : words, Numbers::count(count)));
    }
    const QString known = EngagementWords::reason(reason.reason);
    return own.isEmpty() ? known
                         : tr("%1 (of these: %2)", "why people stopped; the team's own reasons, each with its number")
                               .arg(known, own.join(QStringLiteral(", ")));
}

QString EngagementWords::channel(model::Channel channel)
{
    switch (channel) {
    case model::Channel::FaceToFace:
        return tr("in person");
    case model::Channel::Phone:
        return tr("by phone");
    case model::Channel::Video:
        return tr("by video");
    case model::Channel::Text:
        return tr("by text message");
    case model::Channel::Email:
        return tr("by email");
    case model::Channel::Letter:
        return tr("by letter");
    case model::Channel::Group:
        return tr("in a group");
    case model::Channel::Other:
        return tr("in another way");
    }
    return {};
}

QString EngagementWords::stayed(int months)
{
    return months == 1 ? tr("Stayed more than 1 month") : tr("Stayed more than %Ln months", nullptr, months);
}

QString EngagementWords::band(const model::InTouchBand &band)
{
    return band.to ? tr("%1 to %2 days ago").arg(Numbers::count(band.from), Numbers::count(*band.to))
                   : tr("Over %Ln days ago", nullptr, band.from - 1);
}

QString EngagementWords::days(int from, const std::optional<int> &to)
{
    return to ? tr("%1 to %2 days").arg(Numbers::count(from), Numbers::count(*to))
              : tr("over %Ln days", nullptr, from - 1);
}

QString EngagementWords::quarter(QDate first)
{
    //: A quarter of a year: %1 is its first month, %2 its last with the year, as in "Jan to Mar 2026".
    return tr("%1 to %2")
        .arg(QLocale().toString(first, QStringLiteral("MMM")),
             QLocale().toString(first.addMonths(2), QStringLiteral("MMM yyyy")));
}

QString EngagementWords::chance(const std::optional<double> &p)
{
    constexpr double easily = 0.05;
    constexpr double hardly = 0.01;
    if (!p) {
        return tr("there is nothing to compare");
    }
    const QString number =
        *p < 0.001 ? tr("p below 0.001") : tr("p %1").arg(QLocale().toString(*p, 'f', *p < 0.1 ? 3 : 2));
    //: How likely chance alone makes such a difference; %1 is "p 0.38".
    return (*p >= easily   ? tr("could easily be chance (%1)")
            : *p >= hardly ? tr("may be more than chance (%1)")
                           : tr("is unlikely to be chance alone (%1)"))
        .arg(number);
}

QString EngagementWords::asAt(const model::EngagementFigures &figures)
{
    if (!figures.lapseDays) {
        return Numbers::day(figures.asOf) + u'.';
    }
    return tr("%1. Settled up to %2, since silence is only clear after %Ln days.", nullptr, *figures.lapseDays)
        .arg(Numbers::day(figures.asOf), Numbers::day(figures.cutOff));
}

QString EngagementWords::scope(const model::Scope &scope, const QString &programme, bool filtered)
{
    const QString people = counted(scope.people, QStringLiteral("people"));
    if (!scope.whole) {
        return tr("Your %Ln people, not the whole programme.", nullptr, static_cast<int>(scope.people));
    }
    const QString whole = programme.isEmpty() ? tr("Everyone recorded: %1.", "%1 is \"20 people\"").arg(people)
                                              : tr("Everyone on %2: %1.", "%1 is \"20 people\"").arg(people, programme);
    return filtered ? tr("Those whom the filters leave: %1.", "%1 is \"20 people\"").arg(people) : whole;
}

QString EngagementWords::counted(qint64 count, const QString &what)
{
    const int number = static_cast<int>(count);
    if (what == QLatin1StringView("contacts")) {
        return number == 1 ? tr("1 contact") : tr("%Ln contacts", nullptr, number);
    }
    // Each person counts once, with the first stay: stays and people are the same number.
    return number == 1 ? tr("1 person") : tr("%Ln people", nullptr, number);
}

} // namespace widgets

#include "db/today/TodayRow.h"

namespace db
{

std::span<const model::Named<TodaySection>> todaySections()
{
    static constexpr model::Named<TodaySection> table[] = {
        {TodaySection::Due, QLatin1StringView("due")},
        {TodaySection::Quiet, QLatin1StringView("quiet")},
        {TodaySection::MissedInARow, QLatin1StringView("missed_in_a_row")},
        {TodaySection::Reviews, QLatin1StringView("reviews")},
        {TodaySection::Actions, QLatin1StringView("actions")},
        {TodaySection::Tasks, QLatin1StringView("tasks")},
        {TodaySection::Supervision, QLatin1StringView("supervision")},
        {TodaySection::Drafts, QLatin1StringView("drafts")},
    };
    return table;
}

std::span<const model::Named<TodayReason::Kind>> todayReasons()
{
    using Kind = TodayReason::Kind;
    static constexpr model::Named<Kind> table[] = {
        {Kind::Agreed, QLatin1StringView("agreed")},
        {Kind::LastMet, QLatin1StringView("last_met")},
        {Kind::NeverMet, QLatin1StringView("never_met")},
        {Kind::UsualGap, QLatin1StringView("usual_gap")},
        {Kind::Missed, QLatin1StringView("missed")},
        {Kind::NoAnswer, QLatin1StringView("no_answer")},
        {Kind::MissedInARow, QLatin1StringView("missed_in_a_row")},
        {Kind::LapsesIn, QLatin1StringView("lapses_in")},
        {Kind::Lapsed, QLatin1StringView("lapsed")},
        {Kind::AlertReview, QLatin1StringView("alert_review")},
        {Kind::ConsentEnds, QLatin1StringView("consent_ends")},
        {Kind::Action, QLatin1StringView("action")},
        {Kind::Task, QLatin1StringView("task")},
        {Kind::Question, QLatin1StringView("question")},
        {Kind::Reminder, QLatin1StringView("reminder")},
        {Kind::NotDiscussed, QLatin1StringView("not_discussed")},
        {Kind::Draft, QLatin1StringView("draft")},
    };
    return table;
}

QString TodayRow::key() const
{
    return model::nameIn(todaySections(), section) + QLatin1Char(':') +
           (about.isNull() ? person.toString() : about.toString());
}

} // namespace db

// ReachCalculator tells how a person is best reached: attended of tried, by channel, weekday and part of the day.
#pragma once

#include "model/engagement/EngagementRows.h"
#include "model/engagement/Wilson.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>

namespace model
{

/// Attended of tried in one circumstance.
struct ReachCount
{
    qint64 tried = 0;
    qint64 attended = 0;
    Wilson share; ///< Blank below ReachCalculator::minimumTries.

    friend bool operator==(const ReachCount &a, const ReachCount &b)
    {
        return a.tried == b.tried && a.attended == b.attended;
    }
};

enum class PartOfDay { Morning, Afternoon, Evening }; ///< Before 12:00; 12:00–16:59; from 17:00.

struct ReachFigures
{
    ReachCount all;
    std::array<ReachCount, 8> byChannel;   ///< In the order of Channel.
    std::array<ReachCount, 7> byWeekday;   ///< Monday first.
    std::array<ReachCount, 3> byPartOfDay; ///< In the order of PartOfDay; contacts without a time are not in it.

    /// The way of reaching them, groups and others aside, by which they came the largest share of times, of two alike
    /// the one tried more often; nothing while none was tried ReachCalculator::minimumTries times or none worked.
    [[nodiscard]] std::optional<Channel> bestChannel() const;

    /// The part of the day in which they came the largest share of times, by the same rule.
    [[nodiscard]] std::optional<PartOfDay> bestPartOfDay() const;
};

class ReachCalculator
{
public:
    static constexpr qint64 minimumTries = 5;

    /// Over the contacts of one person up to `asOf`. A try is any contact that we did not cancel ourselves; channels
    /// that do not count towards engagement are tries too. Definition "engagement.reach".
    [[nodiscard]] static ReachFigures calculate(std::span<const ContactRow> contacts, QDate asOf);
};

} // namespace model

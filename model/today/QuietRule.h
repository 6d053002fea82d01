// QuietRule says whether a person has gone quiet: silent for longer than is usual for them.
#pragma once

#include "model/contacts/Outcome.h"

#include <QDate>

#include <vector>

namespace model
{

/// What is known of a person's contacts on a day.
struct QuietFacts
{
    /// A contact that was tried and did not come about.
    struct Miss
    {
        QDate day;
        Outcome outcome = Outcome::DidNotAttend;
    };

    std::vector<QDate> met;   ///< The days on which they were met, the latest first, each once.
    std::vector<Miss> missed; ///< Missed and not answered since the last of these, the latest first.
    QDate since;              ///< When their time on the programme began, or they were referred to it.
    QDate next;               ///< The day agreed for the next contact; invalid when there is none.
    int lapse = 90;           ///< The programme's days of silence after which somebody has stopped.
};

struct QuietFinding
{
    bool quiet = false;
    bool missedInARow = false; ///< At least QuietRule::missesInARow, and nothing agreed that is still to come.
    bool neverMet = false;
    int silence = 0; ///< Days since they were last met, or since their time began.
    int usual = 0;   ///< Their usual gap in days; 0 while too little is known.
};

class QuietRule
{
public:
    static constexpr int missesInARow = 2;
    /// Gaps that it takes to know what is usual, and at most how many of the last ones count.
    static constexpr int leastGaps = 3;
    static constexpr int mostGaps = 8;
    /// Silence below which nobody is called quiet, and after which somebody never met is.
    static constexpr int leastSilence = 14;
    /// Silence after which somebody is quiet of whom too little is known.
    static constexpr int fewMeetings = 28;

    /// Quiet is a silence of more than twice the usual gap (the median of the last), never of less than leastSilence,
    /// and always one of more than the programme's lapse. Whoever has a day agreed that is still to come is quiet only
    /// after the lapse. Definition "today.quiet".
    [[nodiscard]] static QuietFinding find(const QuietFacts &facts, QDate today);
};

} // namespace model

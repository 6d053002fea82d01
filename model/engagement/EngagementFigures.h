// EngagementFigures is everything the engagement dashboard and `report engagement` show, from one reckoning.
#pragma once

#include "model/core/Figure.h"
#include "model/engagement/Episode.h"
#include "model/engagement/Wilson.h"
#include "model/engagement/survival/AalenJohansen.h"
#include "model/engagement/survival/Comparison.h"

namespace model
{

/// People by days since their last counted contact, as-of day, no cut-off. Plain days: custody does not pause these.
struct InTouchBand
{
    qint32 from = 0;
    std::optional<qint32> to; ///< Inclusive; blank: no end.
    qint64 people = 0;

    friend bool operator==(const InTouchBand &, const InTouchBand &) = default;
};

/// Of those whose N months lie before the cut-off: how many were still engaged then. The four counts sum to eligible.
struct EngagedAtMonths
{
    int months = 0;
    qint64 eligible = 0;
    qint64 engaged = 0;
    qint64 completed = 0;
    qint64 dropped = 0;
    qint64 other = 0;
    Figure share; ///< engaged / eligible with Wilson's interval; blank when nobody is eligible.
};

/// Month m since the start, [start + m − 1, start + m): of those still there when it began and whose month lies before
/// the cut-off, how many dropped out in it.
struct MonthLost
{
    int month = 0;
    qint64 atRisk = 0;
    qint64 dropped = 0;
    Wilson hazard;
};

/// The share engaged at N months among stays begun in one quarter.
struct StartCohort
{
    QDate quarter; ///< Its first day.
    qint64 episodes = 0;
    std::vector<std::optional<EngagedAtMonths>> engaged; ///< By the options' months; blank unless all are eligible.
};

/// Why stays ended, most frequent first.
struct ReasonCount
{
    LeavingReason reason = LeavingReason::None;
    Ending ending = Ending::Staying;
    qint64 count = 0;
    std::vector<std::pair<QString, qint64>> own; ///< Of these, by the code of the reason that the team added.
};

struct ChannelCount
{
    Channel channel = Channel::Other;
    qint64 count = 0;
};

/// Dropped stays by days of silence since their last counted contact, to the next one or the as-of day.
struct SilenceBand
{
    qint32 from = 0;
    std::optional<qint32> to; ///< Inclusive; blank: no end.
    qint64 count = 0;
};

/// Of the stays in which some contact touched a need: how many dropped out.
struct NeedCount
{
    QString need;
    qint64 of = 0;
    qint64 dropped = 0;
    Wilson share;
};

struct WhyStopped
{
    std::vector<ReasonCount> reasons;       ///< Of every stay that ended by the cut-off.
    std::vector<ChannelCount> lastChannels; ///< Of dropped stays; empty for source Enrolments.
    std::vector<SilenceBand> silences;      ///< Of dropped stays; empty for source Enrolments.
    std::vector<NeedCount> needs;           ///< The need that most who dropped out had first; a stay may have several.
};

struct EngagementFigures
{
    QDate asOf;
    QDate cutOff;
    std::optional<int> lapseDays; ///< Blank for source Enrolments: they have none.
    Scope scope;
    qint64 people = 0;   ///< With at least one stay begun by the as-of day.
    qint64 episodes = 0; ///< All stays begun by the as-of day, whichever are chosen.
    qint64 analysed = 0; ///< Chosen and begun by the cut-off; dropped + completed + other + censored.
    qint64 dropped = 0;
    qint64 completed = 0;
    qint64 other = 0;
    qint64 censored = 0;
    qint64 overlappingEnrolments = 0; ///< Source Enrolments: a warning, never a refusal.
    std::vector<InTouchBand> inTouch;
    Figure median; ///< Days; a blank value or limit with n > 0 was not reached.
    std::vector<EngagedAtMonths> engaged;
    std::vector<CurvePoint> curve;
    std::vector<StatePoint> competing;
    std::vector<MonthLost> lostByMonth;
    std::vector<StartCohort> startCohorts;
    WhyStopped whyStopped;
    std::optional<Comparison> compare; ///< Each person's first stay, always.
    Receipt receipt;                   ///< Of the stays: counted = analysed.
};

} // namespace model

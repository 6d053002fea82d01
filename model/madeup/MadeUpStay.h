// MadeUpStay is how long one invented person stays and how they leave: where drop-off in the caseload comes from.
#pragma once

#include "model/madeup/recipe/MadeUpRecipe.h"

#include <QDate>

namespace model
{

/// A stay's length is drawn from the recipe's mixture for the year in which it begins; contacts are laid out afterwards
/// so that the last attended one falls on `last`. `last` may lie after the as-of day: then only its beginning shows.
struct MadeUpStay
{
    QDate started;                     ///< First day of the enrolment.
    QDate first;                       ///< First meeting; the same as `started` when nobody ever came.
    QDate last;                        ///< Last meeting.
    bool attends = true;               ///< False: referred, tried, never met.
    std::optional<CloseReason> reason; ///< Nothing: still open on the as-of day, or silent and never closed.
    QDate closed;                      ///< Invalid while open.
    bool fades = false;                ///< Ends in missed appointments and silence.

    /// A stay with its first meeting on `first`, in a caseload of three years up to `asOf`. It starts after
    /// `notBefore` if that is a day.
    [[nodiscard]] static MadeUpStay draw(const MadeUpRecipe &recipe, MadeUpRandom &random, QDate first, QDate asOf,
                                         QDate notBefore = {});

    /// The day itself or the next on which people work: no weekends, Christmas or New Year's Day.
    [[nodiscard]] static QDate workday(QDate day);

private:
    void drawLeaving(const MadeUpRecipe &recipe, MadeUpRandom &random, QDate asOf);
};

} // namespace model

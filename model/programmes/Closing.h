// Closing says how somebody's time on a programme ends: when, why, and where they went on to.
#pragma once

#include "model/programmes/CloseReason.h"

#include <QDate>
#include <QString>

namespace model
{

struct Closing
{
    QDate day;
    CloseReason reason = CloseReason::Other; ///< The one that figures know.
    QString ownReason;                       ///< The code of the one that the team added; or blank.
    QString movedTo;                         ///< The programme or organisation they went on to; or blank.
};

} // namespace model

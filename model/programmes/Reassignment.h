// Reassignment says whose people get another key worker, or somebody to cover for theirs, before it is done.
#pragma once

#include "model/programmes/Enrolment.h"

namespace model
{

struct Reassignment
{
    /// One open enrolment that is concerned.
    struct Move
    {
        PersonId person;
        EnrolmentId enrolment;
        QString from; ///< The key worker now; blank when there is none.
    };

    enum class LeftOut { NotEnrolled, AlreadyTheirs };

    /// Somebody whom nothing changes for.
    struct Other
    {
        PersonId person;
        LeftOut why = LeftOut::NotEnrolled;
    };

    QString to;  ///< Who takes over.
    QDate until; ///< The last day that `to` covers; invalid: for good.
    QList<Move> moves;
    QList<Other> leftOut;

    /// Whether the key worker stays, and `to` only stands in.
    [[nodiscard]] bool isCover() const { return until.isValid(); }
};

} // namespace model

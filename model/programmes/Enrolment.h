// Enrolment is one person on one programme, from referral to close.
#pragma once

#include "model/people/PersonId.h"
#include "model/programmes/CloseReason.h"
#include "model/programmes/Programme.h"

#include <QDate>

namespace model
{

using EnrolmentId = Id<struct EnrolmentTag>;

struct Enrolment
{
    EnrolmentId id;
    PersonId person;
    ProgrammeId programme;
    QDate referred;
    QString source; ///< Who referred the person.
    QDate started;
    QString keyWorker;
    QDate closed; ///< Invalid while open.
    std::optional<CloseReason> reason;
    QString ownReason = {}; ///< The code of the reason that the team added, beside the one that figures know; or blank.
    QString movedTo = {};   ///< Where they went on to when they were transferred, as it was called then.
    QString eligibilityNote = {}; ///< Why they were started although an answer spoke against it.
};

} // namespace model

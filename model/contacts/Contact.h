// Contact is one attempt or meeting with one person.
#pragma once

#include "model/contacts/Channel.h"
#include "model/contacts/Outcome.h"
#include "model/people/PersonId.h"
#include "model/programmes/Enrolment.h"

#include <QDate>
#include <QTime>

namespace model
{

using ContactId = Id<struct ContactTag>;
using GroupSessionId = Id<struct GroupSessionTag>;

struct Contact
{
    ContactId id;
    PersonId person;
    EnrolmentId enrolment; ///< Null: belongs to no enrolment.
    QDate day;
    QTime time; ///< Invalid when only the day is known.
    std::optional<int> minutes;
    Channel channel = Channel::FaceToFace;
    Outcome outcome = Outcome::Attended;
    QString place;
    QString worker;
    QStringList needs; ///< Need types touched.
    QString note;
    QDate next;
    GroupSessionId session; ///< Null: was no part of one.
};

} // namespace model

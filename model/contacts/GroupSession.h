// GroupSession is one meeting with several people: what it was, and how it went for each of them.
#pragma once

#include "model/contacts/Contact.h"
#include "model/contacts/GroupList.h"

namespace model
{

/// What all may know of it; who was there lies in each person's case file.
struct GroupSession
{
    GroupSessionId id;
    GroupListId list; ///< Whose meeting it was; null for none that is kept.
    QDate day;
    QTime time; ///< Invalid when only the day is known.
    std::optional<int> minutes;
    QString place;
    QString subject; ///< Without names: it goes to everybody who has the programme.
    QString worker;
};

struct Attendance
{
    PersonId person;
    Outcome outcome = Outcome::Attended;
    QString note; ///< About this person alone.
};

} // namespace model

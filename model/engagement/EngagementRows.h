// EngagementRows is what engagement is reckoned from: plain columns of days and codes, filled by one scan each.
#pragma once

#include "model/contacts/Channel.h"
#include "model/contacts/Outcome.h"
#include "model/people/PersonId.h"
#include "model/programmes/CloseReason.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace model
{

/// Julian day that stands for "no day": open, or not given.
inline constexpr qint32 noDay = 0;

/// A row of contact(person, day, time, channel, outcome).
struct ContactRow
{
    qint32 person = 0;  ///< Index 0 … people − 1.
    qint32 day = noDay; ///< Julian day.
    qint16 minute = -1; ///< Minute of the day, 0–1439; −1 when only the day is known.
    Channel channel = Channel::FaceToFace;
    Outcome outcome = Outcome::Attended;
};

/// A row of enrolment(person, started, closed, reason). Closures of enrolments end episodes; with source Enrolments
/// each row is a stay by itself.
struct EnrolmentRow
{
    qint32 person = 0;
    qint32 started = noDay;
    qint32 closed = noDay;                            ///< noDay while open.
    std::optional<CloseReason> reason = std::nullopt; ///< Blank when closed without one.
    qint32 group = -1;     ///< Index into groupNames for source Enrolments; −1: the person's.
    qint32 stratum = -1;   ///< The same for strata.
    qint32 ownReason = -1; ///< Index into ownReasons; −1: none of the team's own.
};

/// A need that a contact of the person touched on a day.
struct NeedRow
{
    qint32 person = 0;
    qint32 day = noDay;
    qint32 need = 0; ///< Index into needNames.
};

/// A row of event(person, from, to) of kind custody.
struct CustodyRow
{
    qint32 person = 0;
    qint32 from = noDay;
    qint32 to = noDay; ///< The last day in custody, inclusive; noDay while it lasts.
};

/// Rows in any order, already filtered to the programme and the people asked for.
struct EngagementRows
{
    qint32 people = 0; ///< People in scope, with or without contacts.
    std::vector<ContactRow> contacts;
    std::vector<EnrolmentRow> enrolments;
    std::vector<CustodyRow> custody;
    std::vector<NeedRow> needs; ///< May stay empty when nobody asks for needs.
    QStringList needNames;
    std::vector<PersonId> ids; ///< By person index; may stay empty when no receipt lists people.

    std::vector<qint32> groupOfPerson; ///< Index into groupNames, −1: none. Empty: no comparison by person.
    QStringList groupNames;
    QStringList ownReasons;              ///< Codes of the reasons for ending that the team added.
    std::vector<qint32> stratumOfPerson; ///< Index of the stratum, −1: none. Empty: one stratum.
};

} // namespace model

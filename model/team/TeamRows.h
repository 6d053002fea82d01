// TeamRows is what the team's figures are reckoned from: who is on whose caseload, and the contacts with them.
#pragma once

#include "model/contacts/Outcome.h"
#include "model/people/PersonId.h"

#include <QStringList>

#include <vector>

namespace model
{

/// Somebody with an open enrolment.
struct TeamPersonRow
{
    PersonId person;
    qint32 worker = -1; ///< Index into TeamRows::workers; −1: nobody's.
    bool overdue = false; ///< The day agreed last is over and nobody has met them since.
    bool quiet = false;   ///< Silent for longer than their programme's lapse.
};

/// A contact with one of them, in the days that are counted.
struct TeamContactRow
{
    qint32 person = 0; ///< Index into TeamRows::people.
    Outcome outcome = Outcome::Attended;
};

struct TeamRows
{
    QStringList workers;
    std::vector<TeamPersonRow> people;
    std::vector<TeamContactRow> contacts;
};

} // namespace model

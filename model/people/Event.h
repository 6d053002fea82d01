// Event is something that happened to a person: custody, a move, an admission, a job.
#pragma once

#include "model/people/PersonId.h"

#include <QDate>

namespace model
{

using EventId = Id<struct EventTag>;

struct Event
{
    EventId id;
    PersonId person;
    QString kind; ///< "custody", "release", "tenancy_start" …; lower case with underscores; any word is allowed.
    QDate from;
    QDate to; ///< Invalid while it lasts. The last day inclusive.
    QString source;
    QString certainty;
    QString detail;
    QString category; ///< Of an offence, as the team files it: "theft"; blank for other kinds.
};

/// The kind whose spells may pause silence.
[[nodiscard]] inline QString custodyKind()
{
    return QStringLiteral("custody");
}

} // namespace model

// EventCells carries an event between its value and the columns that the change log declares for it.
#pragma once

#include "model/people/Event.h"
#include "model/sync/Operation.h"

#include <SQLiteCpp/SQLiteCpp.h>

namespace db
{

/// The operation that makes the event in its person's case file; `amends` is the event that it corrects.
[[nodiscard]] model::Operation makeEvent(const model::Event &event, QDate recorded = {},
                                         const model::EventId &amends = {});

/// The columns that eventOf() reads, in its order, for `FROM event JOIN entity AS person_id ON person_id.row =
/// event.file`.
[[nodiscard]] const char *eventColumns();

/// The event in the statement's row.
[[nodiscard]] model::Event eventOf(SQLite::Statement &row);

} // namespace db

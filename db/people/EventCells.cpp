#include "db/people/EventCells.h"

#include "db/changelog/CellBinding.h"
#include "model/sync/EntityId.h"

namespace db
{

using namespace model;

Operation makeEvent(const Event &event, QDate recorded, const EventId &amends)
{
    return {EntityKind::Event,
            idCast<EntityId>(event.id),
            Operation::make,
            {textCell(event.kind), dayCell(event.from), textCell(event.source), textCell(event.certainty),
             textCell(event.detail), dayCell(recorded), dayCell(event.to), idCell(amends), Cell(),
             textCell(event.category)},
            {}};
}

const char *eventColumns()
{
    return "event.id, person_id.id, event.kind, event.from_day, event.to_day, event.source, event.certainty,"
           " event.detail, event.category";
}

Event eventOf(SQLite::Statement &row)
{
    Event event;
    event.id = idOf<EventId>(row.getColumn(0));
    event.person = idOf<PersonId>(row.getColumn(1));
    event.kind = textOf(row.getColumn(2));
    event.from = dayOf(row.getColumn(3));
    event.to = dayOf(row.getColumn(4));
    event.source = textOf(row.getColumn(5));
    event.certainty = textOf(row.getColumn(6));
    event.detail = textOf(row.getColumn(7));
    event.category = textOf(row.getColumn(8));
    return event;
}

} // namespace db

#include "db/people/EventStore.h"

#include "db/changelog/CellBinding.h"
#include "db/people/EventCells.h"
#include "db/people/PersonStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/people/EventRules.h"

#include <algorithm>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

Result<Event> EventStore::add(Event event)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> checked = firstProblem(EventRules::check(event, today)); !checked) {
        return std::unexpected(checked.error());
    }
    if (const Result<PersonDetails> here = PersonStore(m_store).get(event.person); !here) {
        return std::unexpected(here.error());
    }
    event.id = m_store.newId<EventId>();
    const Result<Change> done =
        m_store.commit(Action::WriteCases, CompartmentChange::inCaseFile(event.person, {makeEvent(event)}, event.from));
    if (!done) {
        return std::unexpected(done.error());
    }
    return event;
}

Result<void> EventStore::strikeOut(const Event &event, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"reason"_s);
    }
    const Result<QList<Event>> here = ofPerson(event.person);
    if (!here) {
        return std::unexpected(here.error());
    }
    if (std::ranges::find(*here, event.id, &Event::id) == here->end()) {
        return fail(ErrorCode::NotFound, u"event"_s);
    }
    const Operation operation{EntityKind::Event,
                              idCast<EntityId>(event.id),
                              schemaOf(EntityKind::Event).atom("struck"_L1),
                              {textCell(reason.trimmed())},
                              {}};
    const Result<Change> done =
        m_store.commit(Action::StrikeOut, CompartmentChange::inCaseFile(event.person, {operation}, event.from));
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<QList<Event>> EventStore::ofPerson(const PersonId &person)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(u"cases.db"_s, [&]() -> Result<QList<Event>> {
        static const std::string sql =
            std::string("SELECT ") + eventColumns() +
            " FROM event JOIN entity AS person_id ON person_id.row = event.file JOIN person ON person.row = event.file"
            " WHERE event.state = 0 AND person.struck IS NULL AND person_id.id = ?"
            " ORDER BY event.from_day DESC, event.row DESC";
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindId(select, 1, person);
        QList<Event> events;
        while (select.executeStep()) {
            events.append(eventOf(select));
        }
        select.reset();
        return events;
    });
}

} // namespace db

#include "db/people/EventStore.h"

#include "db/changelog/CellBinding.h"
#include "db/entries/CaseEntries.h"
#include "db/people/EventCells.h"
#include "db/people/PersonStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/people/EventRules.h"

namespace db
{

using model::ErrorCode;
using model::EventId;
using model::fail;
using model::Result;

Result<EventId> EventStore::add(model::Event event)
{
    if (const Result<void> allowed = m_store.require(model::Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> here = PersonStore(m_store).requireHere(event.person); !here) {
        return std::unexpected(here.error());
    }
    return save(std::move(event), {});
}

Result<EventId> EventStore::amend(const EventId &event, model::Event corrected)
{
    if (const Result<void> allowed = m_store.require(model::Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<model::Event> first = read(event);
    if (!first) {
        return std::unexpected(first.error());
    }
    corrected.id = EventId();
    corrected.person = first->person;
    return save(std::move(corrected), event);
}

Result<EventId> EventStore::save(model::Event event, const EventId &amends)
{
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> right = model::EventRules::check(event, today); !right) {
        return std::unexpected(right.error());
    }
    if (event.id.isNull()) {
        event.id = m_store.newId<EventId>();
    }
    const Result<Change> saved =
        m_store.commit(model::Action::WriteCases,
                       CompartmentChange::inCaseFile(event.person, {makeEvent(event, {}, amends)}, event.from));
    return saved ? Result<EventId>(event.id) : std::unexpected(saved.error());
}

Result<void> EventStore::strikeOut(const EventId &event, const QString &reason)
{
    const Result<model::Event> found = read(event);
    if (!found) {
        return std::unexpected(found.error());
    }
    return CaseEntries(m_store, model::EntityKind::Event)
        .strikeOut(model::idCast<model::EntityId>(event), reason, found->from);
}

Result<model::Event> EventStore::read(const EventId &event)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::Event> {
        SQLite::Statement &select = m_store.reader().statement(
            std::string("SELECT ") + eventColumns() +
            " FROM event JOIN entity AS person_id ON person_id.row = event.file JOIN person ON person.row = event.file"
            " WHERE event.id = ? AND event.state = 0 AND person.struck IS NULL");
        bindId(select, 1, event);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("event"));
        }
        const model::Event found = eventOf(select);
        select.reset();
        return found;
    });
}

} // namespace db

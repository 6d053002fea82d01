// EventStore keeps what happened to people: saved once, corrected by a linked amendment, withdrawn with a reason.
#pragma once

#include "db/store/CaseStore.h"
#include "model/people/Event.h"

namespace db
{

class EventStore
{
public:
    explicit EventStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new event. Errors: RoleMayNot; NotFound ("person"); InvalidValue at "kind", "from" or "to", as
    /// model::EventRules say.
    [[nodiscard]] model::Result<model::EventId> add(model::Event event);

    /// Saves `corrected` as an event of its own that stands in the place of `event`, which stays in the case file as
    /// amended; the person is that event's. Returns the new one's id. Errors: NotFound ("event": not here, struck out,
    /// or amended already), and those of add().
    [[nodiscard]] model::Result<model::EventId> amend(const model::EventId &event, model::Event corrected);

    /// Withdraws an event, and what it amends, for `reason`: they stay in the case file and count nowhere. Errors:
    /// MissingField ("reason"), NotFound ("event"), RoleMayNot.
    [[nodiscard]] model::Result<void> strikeOut(const model::EventId &event, const QString &reason);

    /// An event that shows. Errors: NotFound ("event"), RoleMayNot.
    [[nodiscard]] model::Result<model::Event> read(const model::EventId &event);

private:
    [[nodiscard]] model::Result<model::EventId> save(model::Event event, const model::EventId &amends);

    CaseStore &m_store;
};

} // namespace db

// EventStore keeps what happened to people: custody, moves, admissions, jobs.
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

    /// Adds an event; returns it with its id. InvalidValue as EventRules say, NotFound (person), RoleMayNot.
    [[nodiscard]] model::Result<model::Event> add(model::Event event);

    /// Withdraws an event, with a reason: it appears and counts nowhere any more. NotFound, MissingField, RoleMayNot.
    [[nodiscard]] model::Result<void> strikeOut(const model::Event &event, const QString &reason);

    /// All of a person's, latest first.
    [[nodiscard]] model::Result<QList<model::Event>> ofPerson(const model::PersonId &person);

private:
    CaseStore &m_store;
};

} // namespace db

// ContactStore keeps the contacts with people: added once, corrected by a linked amendment, withdrawn with a reason.
#pragma once

#include "db/store/CaseStore.h"
#include "model/contacts/Contact.h"

namespace db
{

class ContactStore
{
public:
    explicit ContactStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Adds a contact; one that names no enrolment belongs to the person's only open one. Without a worker it is the
    /// signed-in user's. Returns it as saved. InvalidValue as ContactRules say, NotFound (person), RoleMayNot.
    [[nodiscard]] model::Result<model::Contact> add(model::Contact contact);

    /// Puts `corrected` in the place of a contact of the same person; the first stays in the log. NotFound, and the
    /// errors of add().
    [[nodiscard]] model::Result<model::Contact> amend(const model::ContactId &contact, model::Contact corrected);

    /// Withdraws a contact, with a reason: it appears and counts nowhere any more.
    [[nodiscard]] model::Result<void> strikeOut(const model::ContactId &contact, const QString &reason);

    /// A page of a person's contacts, newest first.
    [[nodiscard]] model::Result<QList<model::Contact>> ofPerson(const model::PersonId &person, int count,
                                                                int offset = 0);

private:
    [[nodiscard]] model::Result<model::Contact> complete(model::Contact contact);
    [[nodiscard]] model::Result<model::Contact> save(const model::Contact &contact, const model::ContactId &amends);
    [[nodiscard]] model::Result<model::Contact> get(const model::ContactId &id);

    CaseStore &m_store;
};

} // namespace db

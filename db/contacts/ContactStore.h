// ContactStore saves contacts.
#pragma once

#include "db/drafts/Draft.h"
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

    /// Saves a new contact. A null enrolment becomes the person's only one that was open on the day, if there is just
    /// one. Errors: RoleMayNot; InvalidValue at "when" (before 1900 or over a day ahead), "minutes" (not 0 to 1440) or
    /// "next" (before the day). The draft that it was goes in the same save, or stays when that fails.
    [[nodiscard]] model::Result<model::ContactId> add(model::Contact contact,
                                                      const std::optional<DraftId> &draft = std::nullopt);

private:
    [[nodiscard]] model::EnrolmentId openEnrolment(const model::Contact &contact);

    CaseStore &m_store;
};

} // namespace db

// ContactStore keeps contacts: saved once, corrected by a linked amendment, withdrawn with a reason.
#pragma once

#include "db/drafts/Draft.h"
#include "db/store/undo/SaveUndo.h"
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

    /// Saves a new contact, under its id if it has one. A null enrolment becomes the person's only one that was open on
    /// the day, if there is just one. Errors: RoleMayNot; NotFound (person); InvalidValue at "when" (before 1900 or
    /// over a day ahead), "minutes" (not 0 to 1440) or "next" (before the day).
    [[nodiscard]] model::Result<model::ContactId> add(model::Contact contact);

    /// Saves `corrected` as a contact of its own that stands in the place of `contact`, which stays in the case file as
    /// amended; the person is that contact's. Returns the new one's id, which is `as` unless that is null. Errors:
    /// NotFound ("contact": not here, struck out, or amended already), and those of add().
    [[nodiscard]] model::Result<model::ContactId> amend(const model::ContactId &contact, model::Contact corrected,
                                                        const model::ContactId &as = {});

    /// Withdraws a contact, and what it amends, for `reason`: they stay in the case file and count nowhere. Errors:
    /// MissingField ("reason"), NotFound ("contact"), RoleMayNot.
    [[nodiscard]] model::Result<void> strikeOut(const model::ContactId &contact, const QString &reason);

    /// A contact that shows. Errors: NotFound ("contact"), RoleMayNot.
    [[nodiscard]] model::Result<model::Contact> read(const model::ContactId &contact);

    /// Saves contacts with several people in one save, all or none; undoTogether() takes its id. Errors: MissingField
    /// ("people") for none, Ambiguous ("people") for two with one person, and those of add().
    [[nodiscard]] model::Result<model::SaveId> addTogether(const QList<model::Contact> &contacts);

    /// Strikes out all contacts of such a save. Whoever logged them may, and who may strike out. Errors: NotFound
    /// ("save"), AlreadyDone ("undo"), RoleMayNot.
    [[nodiscard]] model::Result<UndoneSave> undoTogether(const model::SaveId &save, const QString &reason);

    /// What add() would save: checked, with an id, and with the enrolment it belongs to. For saves of several at once.
    /// Errors: as add().
    [[nodiscard]] model::Result<model::Contact> ready(model::Contact contact);

private:
    [[nodiscard]] model::Result<model::ContactId> save(model::Contact contact, const model::ContactId &amends);
    [[nodiscard]] model::EnrolmentId openEnrolment(const model::Contact &contact);

    CaseStore &m_store;
};

} // namespace db

#include "db/contacts/ContactStore.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/drafts/DraftStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/ContactRules.h"

namespace db
{

using model::Result;

Result<model::ContactId> ContactStore::add(model::Contact contact, const std::optional<DraftId> &draft)
{
    if (const auto problem = model::ContactRules::check(contact, m_store.environment().clock.today())) {
        return model::fail(model::ErrorCode::InvalidValue, problem->field, problem->code);
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::ContactId> {
        if (contact.id.isNull()) {
            contact.id = m_store.newId<model::ContactId>();
        }
        if (contact.enrolment.isNull()) {
            contact.enrolment = openEnrolment(contact);
        }
        const auto change = CompartmentChange::inCaseFile(contact.person, {makeContact(contact)}, contact.day);
        const Result<Change> saved = m_store.commit(model::Action::LogContact, [&](SaveWriter &writer) -> Result<void> {
            const Result<void> added = writer.add(change);
            return added && draft ? DraftStore::discardIn(writer, *draft) : added;
        });
        return saved ? Result<model::ContactId>(contact.id) : std::unexpected(saved.error());
    });
}

model::EnrolmentId ContactStore::openEnrolment(const model::Contact &contact)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT own_id.id FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row"
        " WHERE enrolment.file = (SELECT row FROM entity WHERE id = ?1) AND struck IS NULL"
        " AND (started IS NULL OR started <= ?2) AND (closed IS NULL OR closed >= ?2) LIMIT 2");
    bindId(select, 1, contact.person);
    select.bind(2, static_cast<int64_t>(contact.day.toJulianDay()));
    model::EnrolmentId only;
    if (select.executeStep()) {
        only = idOf<model::EnrolmentId>(select.getColumn(0));
        only = select.executeStep() ? model::EnrolmentId() : only;
    }
    select.reset();
    return only;
}

} // namespace db

#include "db/contacts/ContactStore.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/entries/CaseEntries.h"
#include "db/people/PersonStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/ContactRules.h"

#include <QSet>

namespace db
{

using model::ContactId;
using model::ErrorCode;
using model::fail;
using model::Result;

Result<ContactId> ContactStore::add(model::Contact contact)
{
    return save(std::move(contact), {});
}

Result<ContactId> ContactStore::amend(const ContactId &contact, model::Contact corrected, const ContactId &as)
{
    if (const Result<void> allowed = m_store.require(model::Action::LogContact); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<model::Contact> first = read(contact);
    if (!first) {
        return std::unexpected(first.error());
    }
    corrected.id = as;
    corrected.person = first->person;
    corrected.session = first->session;
    return save(std::move(corrected), contact);
}

Result<ContactId> ContactStore::save(model::Contact contact, const ContactId &amends)
{
    const Result<model::Contact> made = ready(std::move(contact));
    if (!made) {
        return std::unexpected(made.error());
    }
    const Result<Change> saved =
        m_store.commit(model::Action::LogContact,
                       CompartmentChange::inCaseFile(made->person, {makeContact(*made, {}, amends)}, made->day));
    return saved ? Result<ContactId>(made->id) : std::unexpected(saved.error());
}

Result<model::SaveId> ContactStore::addTogether(const QList<model::Contact> &contacts)
{
    if (contacts.isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("people"));
    }
    QSet<model::PersonId> people;
    std::vector<model::Contact> made;
    for (const model::Contact &contact : contacts) {
        if (people.contains(contact.person)) {
            return fail(ErrorCode::Ambiguous, QStringLiteral("people"));
        }
        people.insert(contact.person);
        Result<model::Contact> one = ready(contact);
        if (!one) {
            return std::unexpected(one.error());
        }
        made.push_back(*std::move(one));
    }
    const Result<Change> saved = m_store.commit(model::Action::LogContact, [&made](SaveWriter &writer) -> Result<void> {
        for (const model::Contact &contact : made) {
            const auto added =
                writer.add(CompartmentChange::inCaseFile(contact.person, {makeContact(contact)}, contact.day));
            if (!added) {
                return added;
            }
        }
        return {};
    });
    return saved ? Result<model::SaveId>(saved->save) : std::unexpected(saved.error());
}

Result<UndoneSave> ContactStore::undoTogether(const model::SaveId &save, const QString &reason)
{
    return SaveUndo(m_store).run(save, model::Action::LogContact, reason);
}

Result<model::Contact> ContactStore::ready(model::Contact contact)
{
    if (const Result<void> allowed = m_store.require(model::Action::LogContact); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> here = PersonStore(m_store).requireHere(contact.person); !here) {
        return std::unexpected(here.error());
    }
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> right = model::ContactRules::check(contact, today); !right) {
        return std::unexpected(right.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::Contact> {
        if (contact.id.isNull()) {
            contact.id = m_store.newId<ContactId>();
        }
        if (contact.enrolment.isNull()) {
            contact.enrolment = openEnrolment(contact);
        }
        return contact;
    });
}

Result<void> ContactStore::strikeOut(const ContactId &contact, const QString &reason)
{
    const Result<model::Contact> found = read(contact);
    if (!found) {
        return std::unexpected(found.error());
    }
    return CaseEntries(m_store, model::EntityKind::Contact)
        .strikeOut(model::idCast<model::EntityId>(contact), reason, found->day);
}

Result<model::Contact> ContactStore::read(const ContactId &contact)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<model::Contact> {
        SQLite::Statement &select = m_store.reader().statement(
            std::string("SELECT ") + contactColumns() +
            " FROM contact LEFT JOIN entity AS enrolment_id ON enrolment_id.row = contact.enrolment JOIN entity AS"
            " person_id ON person_id.row = contact.file JOIN person ON person.row = contact.file"
            " WHERE contact.id = ? AND contact.state = 0 AND person.struck IS NULL");
        bindId(select, 1, contact);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("contact"));
        }
        model::Contact found = contactOf(select);
        select.reset();
        return found;
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

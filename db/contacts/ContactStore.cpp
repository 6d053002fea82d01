#include "db/contacts/ContactStore.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/contacts/ContactRules.h"

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

std::string selectWhere(const char *condition)
{
    return std::string("SELECT ") + contactColumns() +
           " FROM contact LEFT JOIN entity AS enrolment_id ON enrolment_id.row = contact.enrolment"
           " JOIN entity AS person_id ON person_id.row = contact.file JOIN person ON person.row = contact.file"
           " WHERE contact.state = 0 AND person.struck IS NULL AND " +
           condition;
}

} // namespace

Result<Contact> ContactStore::complete(Contact contact)
{
    const QDate today = m_store.environment().clock.today();
    if (const Result<void> checked = firstProblem(ContactRules::check(contact, today)); !checked) {
        return std::unexpected(checked.error());
    }
    if (const Result<PersonDetails> here = PersonStore(m_store).get(contact.person); !here) {
        return std::unexpected(here.error());
    }
    if (contact.worker.isEmpty()) {
        contact.worker = m_store.session().userName;
    }
    if (contact.enrolment.isNull()) {
        const Result<QList<Enrolment>> open = EnrolmentStore(m_store).openOf(contact.person);
        if (!open) {
            return std::unexpected(open.error());
        }
        contact.enrolment = open->size() == 1 ? open->first().id : EnrolmentId();
    }
    return contact;
}

Result<Contact> ContactStore::add(Contact contact)
{
    if (const Result<void> allowed = m_store.require(Action::LogContact); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<Contact> completed = complete(std::move(contact));
    return completed ? save(*completed, {}) : completed;
}

Result<Contact> ContactStore::amend(const ContactId &contact, Contact corrected)
{
    if (const Result<void> allowed = m_store.require(Action::LogContact); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<Contact> first = get(contact);
    if (!first) {
        return first;
    }
    corrected.person = first->person;
    const Result<Contact> completed = complete(std::move(corrected));
    return completed ? save(*completed, contact) : completed;
}

Result<Contact> ContactStore::save(const Contact &contact, const ContactId &amends)
{
    Contact saved = contact;
    saved.id = m_store.newId<ContactId>();
    const Operation operation = makeContact(saved, {}, amends);
    const Result<Change> done =
        m_store.commit(Action::LogContact, CompartmentChange::inCaseFile(saved.person, {operation}, saved.day));
    if (!done) {
        return std::unexpected(done.error());
    }
    return saved;
}

Result<void> ContactStore::strikeOut(const ContactId &contact, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"reason"_s);
    }
    const Result<Contact> found = get(contact);
    if (!found) {
        return std::unexpected(found.error());
    }
    const Operation operation{EntityKind::Contact,
                              idCast<EntityId>(contact),
                              schemaOf(EntityKind::Contact).atom("struck"_L1),
                              {textCell(reason.trimmed())},
                              {}};
    const Result<Change> done =
        m_store.commit(Action::StrikeOut, CompartmentChange::inCaseFile(found->person, {operation}, found->day));
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<Contact> ContactStore::get(const ContactId &id)
{
    return guarded(u"cases.db"_s, [&]() -> Result<Contact> {
        static const std::string sql = selectWhere("contact.id = ?");
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, u"contact"_s);
        }
        Contact contact = contactOf(select);
        select.reset();
        return contact;
    });
}

Result<QList<Contact>> ContactStore::ofPerson(const PersonId &person, int count, int offset)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(u"cases.db"_s, [&]() -> Result<QList<Contact>> {
        static const std::string sql =
            selectWhere("person_id.id = ? ORDER BY contact.day DESC, contact.time DESC, contact.row DESC"
                        " LIMIT ? OFFSET ?");
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindId(select, 1, person);
        select.bind(2, count);
        select.bind(3, offset);
        QList<Contact> contacts;
        while (select.executeStep()) {
            contacts.append(contactOf(select));
        }
        select.reset();
        return contacts;
    });
}

} // namespace db

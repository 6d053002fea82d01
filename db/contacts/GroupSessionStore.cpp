#include "db/contacts/GroupSessionStore.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/contacts/ContactStore.h"

#include <QSet>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

model::Operation makeSession(const model::GroupSession &session, qsizetype people)
{
    using namespace model;
    const std::optional<qint64> time =
        session.time.isValid() ? std::optional<qint64>(session.time.msecsSinceStartOfDay() / 60'000) : std::nullopt;
    return {EntityKind::GroupSession,
            idCast<EntityId>(session.id),
            Operation::make,
            {idCell(session.list), Cell(), dayCell(session.day), numberCell(time), numberCell(session.minutes),
             textCell(session.place), textCell(session.subject), Cell(qint64(people))},
            {}};
}

} // namespace

Result<model::SaveId> GroupSessionStore::log(model::GroupSession session, const QList<model::Attendance> &attendances)
{
    if (attendances.isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("people"));
    }
    session.id = m_store.newId<model::GroupSessionId>();
    const Result<std::vector<model::Contact>> contacts = contactsOf(session, attendances);
    if (!contacts) {
        return std::unexpected(contacts.error());
    }
    const Result<Change> saved = m_store.commit(model::Action::LogContact, [&](SaveWriter &writer) -> Result<void> {
        const auto made = writer.add({m_store.programmeFile(),
                                      model::Compartment::ProgrammeFile,
                                      {makeSession(session, attendances.size())},
                                      session.day});
        if (!made) {
            return made;
        }
        for (const model::Contact &contact : *contacts) {
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

Result<std::vector<model::Contact>> GroupSessionStore::contactsOf(const model::GroupSession &session,
                                                                  const QList<model::Attendance> &attendances)
{
    ContactStore store(m_store);
    QSet<model::PersonId> people;
    std::vector<model::Contact> contacts;
    for (const model::Attendance &attendance : attendances) {
        if (people.contains(attendance.person)) {
            return fail(ErrorCode::Ambiguous, QStringLiteral("people"));
        }
        people.insert(attendance.person);
        model::Contact contact;
        contact.person = attendance.person;
        contact.day = session.day;
        contact.time = session.time;
        contact.minutes = session.minutes;
        contact.channel = model::Channel::Group;
        contact.outcome = attendance.outcome;
        contact.place = session.place;
        contact.worker = session.worker;
        contact.note = attendance.note;
        contact.session = session.id;
        Result<model::Contact> ready = store.ready(contact);
        if (!ready) {
            return std::unexpected(ready.error());
        }
        contacts.push_back(*std::move(ready));
    }
    return contacts;
}

Result<UndoneSave> GroupSessionStore::undo(const model::SaveId &save, const QString &reason)
{
    return SaveUndo(m_store).run(save, model::Action::LogContact, reason);
}

} // namespace db

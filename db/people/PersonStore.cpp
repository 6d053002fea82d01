#include "db/people/PersonStore.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/people/EventCells.h"
#include "db/people/PersonCells.h"
#include "db/programmes/EligibilityStore.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"
#include "model/calendar/OccurredRange.h"

namespace db
{

using model::ErrorCode;
using model::fail;
using model::PersonId;
using model::Result;

namespace
{

/// Runs `sql` for the person's case file and hands each row to `take`.
template <class Take>
void eachRow(Connection &connection, const std::string &sql, const PersonId &id, Take take)
{
    SQLite::Statement &select = connection.statement(sql);
    bindId(select, 1, id);
    while (select.executeStep()) {
        take(select);
    }
    select.reset();
}

/// What stands in the person's own row.
void takePerson(PersonFile &file, SQLite::Statement &row)
{
    file.person = personOf(row);
    file.doNotContact = textOf(row.getColumn(15));
    file.leaveMessage = textOf(row.getColumn(16));
    file.risk = textOf(row.getColumn(17));
    file.accessNeeds = textOf(row.getColumn(18));
    file.interpreter = textOf(row.getColumn(19));
    file.pronouns = textOf(row.getColumn(20));
    file.reachNote = textOf(row.getColumn(21));
}

/// What the programmes are called, and what was answered to their questions.
Result<void> takeProgrammes(PersonFile &file, CaseStore &store, const PersonId &id)
{
    Result<QList<model::Eligibility>> answers = EligibilityStore(store).of(id);
    if (!answers) {
        return std::unexpected(answers.error());
    }
    file.eligibility = *std::move(answers);
    SQLite::Statement &select = store.reader().statement(
        "SELECT entity.id, programme.name FROM programme JOIN entity ON entity.row = programme.row");
    while (select.executeStep()) {
        file.programmes.insert(idOf<model::ProgrammeId>(select.getColumn(0)), textOf(select.getColumn(1)));
    }
    select.reset();
    return {};
}

constexpr const char *ofPerson = " = (SELECT row FROM entity WHERE id = ?)";

} // namespace

QStringList PersonStore::fields()
{
    return PersonFields::names();
}

QString PersonStore::nextReference()
{
    const QString prefix = m_store.session().incarnation.toString().left(3).toUpper() + QLatin1Char('-');
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT coalesce(max(CAST(substr(reference, 5) AS INTEGER)), 0) FROM person WHERE reference GLOB ?");
    bindText(select, 1, prefix + QLatin1Char('*'));
    const qint64 last = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return prefix + QString::number(last + 1).rightJustified(6, QLatin1Char('0'));
}

Result<void> PersonStore::requireFree(const QString &reference, const PersonId &owner)
{
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT 1 FROM person JOIN entity ON entity.row = person.row"
            " WHERE person.reference = ?1 COLLATE NOCASE AND person.struck IS NULL AND entity.id <> ?2");
        bindText(select, 1, reference);
        bindId(select, 2, owner);
        const bool taken = select.executeStep();
        select.reset();
        return taken ? fail(ErrorCode::InvalidValue, QStringLiteral("reference"), QStringLiteral("reference_in_use"))
                     : Result<void>();
    });
}

Result<PersonId> PersonStore::add(model::Person person, const PersonFields::Values &more)
{
    const WriteLock lock(m_store); // from the reference that is free to its being taken
    Result<std::vector<model::Operation>> operations = making(person, more);
    if (!operations) {
        return std::unexpected(operations.error());
    }
    const Result<Change> saved =
        m_store.commit(model::Action::EditPerson, CompartmentChange::inCaseFile(person.id, *std::move(operations)));
    return saved ? Result<PersonId>(person.id) : std::unexpected(saved.error());
}

Result<std::vector<model::Operation>> PersonStore::making(model::Person &person, const PersonFields::Values &more)
{
    using Made = Result<std::vector<model::Operation>>;
    if (person.born.isValid() && person.born > m_store.environment().clock.today()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("born"), model::OccurredRange::refusalCode);
    }
    if (const Result<void> allowed = m_store.require(model::Action::EditPerson); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Made {
        if (person.id.isNull()) {
            person.id = m_store.newId<PersonId>();
        }
        person.reference = person.reference.trimmed();
        if (person.reference.isEmpty()) {
            person.reference = nextReference();
        } else if (const Result<void> free = requireFree(person.reference, person.id); !free) {
            return std::unexpected(free.error());
        }
        const Result<std::vector<model::Operation>> fields = PersonFields(m_store).operations(person.id, more, true);
        if (!fields) {
            return std::unexpected(fields.error());
        }
        std::vector<model::Operation> operations = makePerson(person, m_store);
        operations.insert(operations.end(), fields->begin(), fields->end());
        return operations;
    });
}

Result<void> PersonStore::requireHere(const PersonId &id)
{
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT 1 FROM person WHERE row = (SELECT row FROM entity WHERE id = ?) AND struck IS NULL");
        bindId(select, 1, id);
        const bool here = select.executeStep();
        select.reset();
        return here ? Result<void>() : fail(ErrorCode::NotFound, QStringLiteral("person"));
    });
}

Result<PersonId> PersonStore::find(const QString &referenceOrIdentifier)
{
    return guarded(m_store.folder().path, [&]() -> Result<PersonId> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT entity.id FROM person JOIN entity ON entity.row = person.row WHERE person.struck IS NULL AND"
            " (person.reference = ?1 OR person.row IN (SELECT file FROM identifier WHERE plain = ?2 AND struck IS"
            " NULL)) LIMIT 2");
        bindText(select, 1, referenceOrIdentifier.trimmed());
        bindText(select, 2, plainIdentifier(referenceOrIdentifier));
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("--person"));
        }
        const auto id = idOf<PersonId>(select.getColumn(0));
        const bool another = select.executeStep();
        select.reset();
        return another ? Result<PersonId>(fail(ErrorCode::Ambiguous, QStringLiteral("--person"))) : id;
    });
}

Result<PersonFile> PersonStore::read(const PersonId &id)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<PersonFile> {
        PersonFile file;
        Connection &reader = m_store.reader();
        SQLite::Transaction moment(reader.database()); // all of the file as it stood at one moment
        bool found = false;
        eachRow(reader,
                std::string("SELECT ") + personColumns() +
                    ", do_not_contact, leave_message, risk, access_needs, interpreter, pronouns, reach_note FROM "
                    "person JOIN entity AS own_id ON own_id.row = "
                    "person.row WHERE person.struck IS NULL AND person.row" +
                    ofPerson,
                id, [&](SQLite::Statement &row) {
                    found = true;
                    takePerson(file, row);
                });
        if (!found) {
            return fail(ErrorCode::NotFound, QStringLiteral("person"));
        }
        eachRow(reader, std::string("SELECT kind, value FROM identifier WHERE struck IS NULL AND file") + ofPerson, id,
                [&](SQLite::Statement &row) {
                    const auto kind = model::valueIn(model::identifierKinds(), textOf(row.getColumn(0)));
                    if (kind && !row.getColumn(1).isNull()) {
                        file.person.identifiers.insert(*kind, textOf(row.getColumn(1)));
                    }
                });
        eachRow(reader, std::string("SELECT text FROM alert WHERE struck IS NULL AND file") + ofPerson, id,
                [&](SQLite::Statement &row) { file.alerts.append(textOf(row.getColumn(0))); });
        eachRow(reader,
                std::string("SELECT ") + enrolmentColumns() +
                    " FROM enrolment JOIN entity AS own_id ON own_id.row = enrolment.row JOIN entity AS person_id ON"
                    " person_id.row = enrolment.file LEFT JOIN entity AS programme_id ON programme_id.row ="
                    " enrolment.programme WHERE enrolment.struck IS NULL AND enrolment.file" +
                    ofPerson + " ORDER BY enrolment.started",
                id, [&](SQLite::Statement &row) { file.enrolments.append(enrolmentOf(row)); });
        if (const Result<void> asked = takeProgrammes(file, m_store, id); !asked) {
            return std::unexpected(asked.error());
        }
        eachRow(reader,
                std::string("SELECT ") + contactColumns() +
                    " FROM contact LEFT JOIN entity AS enrolment_id ON enrolment_id.row = contact.enrolment JOIN entity"
                    " AS person_id ON person_id.row = contact.file WHERE contact.state = 0 AND contact.file" +
                    ofPerson + " ORDER BY contact.day DESC, contact.time DESC, contact.row DESC",
                id, [&](SQLite::Statement &row) { file.contacts.append(contactOf(row)); });
        eachRow(reader,
                std::string("SELECT ") + eventColumns() +
                    " FROM event JOIN entity AS person_id ON person_id.row = event.file WHERE event.state = 0 AND"
                    " event.file" +
                    ofPerson + " ORDER BY event.from_day DESC, event.row DESC",
                id, [&](SQLite::Statement &row) { file.events.append(eventOf(row)); });
        return file;
    });
}

Result<void> PersonStore::setField(const PersonId &id, const QString &field, const QString &value)
{
    return setFields(id, {{field, value}});
}

Result<void> PersonStore::setFields(const PersonId &id, const PersonFields::Values &values)
{
    if (const Result<void> allowed = m_store.require(model::Action::EditPerson); !allowed) {
        return allowed;
    }
    if (const Result<void> here = requireHere(id); !here) {
        return here;
    }
    for (const auto &[field, value] : values) {
        if (field != QLatin1StringView("reference") || value.trimmed().isEmpty()) {
            continue;
        }
        if (const Result<void> free = requireFree(value.trimmed(), id); !free) {
            return free;
        }
    }
    const WriteLock lock(m_store); // from reading what stands beside the value to writing all of it
    Result<std::vector<model::Operation>> operations = PersonFields(m_store).operations(id, values);
    if (!operations) {
        return std::unexpected(operations.error());
    }
    if (operations->empty()) {
        return {};
    }
    const Result<Change> saved =
        m_store.commit(model::Action::EditPerson, CompartmentChange::inCaseFile(id, *std::move(operations)));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

Result<void> PersonStore::strikeOut(const PersonId &id, const QString &reason)
{
    if (const Result<void> allowed = m_store.require(model::Action::StrikeOut); !allowed) {
        return allowed;
    }
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, QStringLiteral("reason"));
    }
    if (const Result<void> here = requireHere(id); !here) {
        return here;
    }
    const model::Operation operation =
        writePerson(id, QLatin1StringView("struck"), {model::textCell(reason.trimmed())});
    const Result<Change> saved =
        m_store.commit(model::Action::StrikeOut, CompartmentChange::inCaseFile(id, {operation}));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db

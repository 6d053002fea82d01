#include "db/people/PersonStore.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonCells.h"
#include "db/sqlcipher/SqlError.h"

#include <set>

namespace db
{

using namespace model;
using namespace Qt::StringLiterals;

namespace
{

Error notFound()
{
    return {ErrorCode::NotFound, u"person"_s, {}};
}

} // namespace

QString PersonStore::nextReference(Connection &connection) const
{
    const QString prefix = m_store.session().incarnation.toString().left(3).toUpper() + u'-';
    // "-" is followed by "." in the order of characters: the range is all references with the prefix.
    SQLite::Statement &select = connection.statement("SELECT max(CAST(substr(reference, 5) AS INTEGER)) FROM person"
                                                     " WHERE reference >= ? AND reference < ?");
    bindText(select, 1, prefix);
    bindText(select, 2, prefix.chopped(1) + u'.');
    const qint64 last = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return prefix + u"%1"_s.arg(last + 1, 6, 10, QChar(u'0'));
}

bool PersonStore::isTaken(const QString &reference)
{
    SQLite::Statement &select =
        m_store.reader().statement("SELECT 1 FROM person WHERE reference = ? AND struck IS NULL");
    bindText(select, 1, reference);
    const bool taken = select.executeStep();
    select.reset();
    return taken;
}

Result<PersonDetails> PersonStore::add(PersonDetails details)
{
    if (const Result<void> allowed = m_store.require(Action::EditPerson); !allowed) {
        return std::unexpected(allowed.error());
    }
    details.person.id = m_store.newId<PersonId>();
    const Result<Change> done = m_store.commit(Action::EditPerson, [&](SaveWriter &writer) -> Result<void> {
        if (details.person.reference.isEmpty()) {
            details.person.reference = nextReference(writer.connection());
        } else if (isTaken(details.person.reference)) {
            return fail(ErrorCode::InvalidValue, u"reference"_s, u"reference_in_use"_s);
        }
        std::vector<Operation> operations = makePerson(details.person, m_store);
        for (const auto caution : {"do_not_contact"_L1, "leave_message"_L1, "risk"_L1}) {
            Cells cells = PersonFields::cells(details, caution);
            if (!areBlank(cells)) {
                operations.push_back(writePerson(details.person.id, caution, std::move(cells)));
            }
        }
        return writer.add(CompartmentChange::inCaseFile(details.person.id, std::move(operations)));
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return get(details.person.id);
}

Result<PersonDetails> PersonStore::get(const PersonId &id)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(u"cases.db"_s, [&]() -> Result<PersonDetails> {
        static const std::string sql =
            std::string("SELECT ") + personColumns() +
            ", person.do_not_contact, person.leave_message, person.risk FROM person"
            " JOIN entity AS own_id ON own_id.row = person.row WHERE own_id.id = ? AND person.struck IS NULL";
        SQLite::Statement &select = m_store.reader().statement(sql);
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return std::unexpected(notFound());
        }
        PersonDetails details;
        details.person = personOf(select);
        details.doNotContact = textOf(select.getColumn(15));
        details.leaveMessage = textOf(select.getColumn(16));
        details.risk = textOf(select.getColumn(17));
        select.reset();
        readRows(details);
        return details;
    });
}

void PersonStore::readRows(PersonDetails &details)
{
    SQLite::Statement &identifiers = m_store.reader().statement(
        "SELECT kind, value FROM identifier WHERE file = (SELECT row FROM entity WHERE id = ?) AND struck IS NULL"
        " AND value IS NOT NULL");
    bindId(identifiers, 1, details.person.id);
    while (identifiers.executeStep()) {
        if (const auto kind = valueIn(identifierKinds(), textOf(identifiers.getColumn(0)))) {
            details.person.identifiers.insert(*kind, textOf(identifiers.getColumn(1)));
        }
    }
    identifiers.reset();
    SQLite::Statement &alerts = m_store.reader().statement(
        "SELECT text FROM alert WHERE file = (SELECT row FROM entity WHERE id = ?) AND struck IS NULL ORDER BY row");
    bindId(alerts, 1, details.person.id);
    while (alerts.executeStep()) {
        details.alerts.append(textOf(alerts.getColumn(0)));
    }
    alerts.reset();
}

QList<PersonId> PersonStore::whoGoesBy(const QString &text)
{
    SQLite::Statement &select = m_store.reader().statement(
        "SELECT entity.id FROM entity JOIN person ON person.row = entity.row WHERE person.struck IS NULL AND entity.row"
        " IN (SELECT row FROM person WHERE reference = ?"
        " UNION SELECT file FROM identifier WHERE plain = ? AND struck IS NULL) LIMIT 2");
    bindText(select, 1, text);
    bindText(select, 2, plainIdentifier(text));
    QList<PersonId> people;
    while (select.executeStep()) {
        people.append(idOf<PersonId>(select.getColumn(0)));
    }
    select.reset();
    return people;
}

QList<PersonId> PersonStore::whoGoesByPlain(const QString &plain)
{
    SQLite::Statement &select =
        m_store.reader().statement("SELECT entity.id, person.reference FROM person JOIN entity ON entity.row ="
                                   " person.row WHERE person.struck IS NULL AND person.reference IS NOT NULL");
    QList<PersonId> people;
    while (select.executeStep()) {
        if (plainIdentifier(textOf(select.getColumn(1))) == plain) {
            people.append(idOf<PersonId>(select.getColumn(0)));
        }
    }
    select.reset();
    return people;
}

Result<PersonId> PersonStore::find(const QString &referenceOrIdentifier)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const QString text = referenceOrIdentifier.trimmed();
    const QString plain = plainIdentifier(text);
    return guarded(u"cases.db"_s, [&]() -> Result<PersonId> {
        QList<PersonId> people = text.isEmpty() ? QList<PersonId>() : whoGoesBy(text);
        if (people.isEmpty() && !plain.isEmpty()) {
            people = whoGoesByPlain(plain); // a reference typed without its dash
        }
        if (people.isEmpty()) {
            return std::unexpected(notFound());
        }
        if (people.size() > 1) {
            return fail(ErrorCode::Ambiguous, u"person"_s);
        }
        return people.first();
    });
}

std::vector<Operation> PersonStore::changes(const PersonDetails &details, const Values &values)
{
    std::vector<Operation> operations;
    std::set<QString> done;
    EntityRows rows(m_store.reader());
    // Making a person again would write every field: only the rows of its own that it comes with are wanted.
    for (Operation &operation : makePerson(details.person, m_store)) {
        if (operation.kind != EntityKind::Person && !rows.find(schemaOf(operation.kind), operation.entity)) {
            operations.push_back(std::move(operation));
        }
    }
    for (const auto &[field, value] : values) {
        const QLatin1StringView atom = PersonFields::atomOf(field);
        if (!atom.isEmpty() && done.insert(atom).second) {
            operations.push_back(writePerson(details.person.id, atom, PersonFields::cells(details, atom)));
        }
        const std::optional<IdentifierKind> kind = valueIn(identifierKinds(), field);
        if (!kind) {
            continue;
        }
        const EntityId id = identifierId(details.person.id, *kind, m_store);
        const EntitySchema &schema = schemaOf(EntityKind::Identifier);
        const QString text = details.person.identifiers.value(*kind);
        if (rows.find(schema, id) && done.insert(field).second) {
            operations.push_back(
                {schema.kind, id, schema.atom("value"_L1), {textCell(text), textCell(plainIdentifier(text))}, {}});
        }
    }
    return operations;
}

Result<PersonDetails> PersonStore::set(const PersonId &id, const Values &values)
{
    if (const Result<void> allowed = m_store.require(Action::EditPerson); !allowed) {
        return std::unexpected(allowed.error());
    }
    Result<PersonDetails> details = get(id);
    if (!details) {
        return details;
    }
    const QString before = details->person.reference;
    for (const auto &[field, value] : values) {
        if (const Result<void> put = PersonFields::put(*details, field, value, m_store.environment().clock.today());
            !put) {
            return std::unexpected(put.error());
        }
    }
    const QString reference = details->person.reference;
    const Result<Change> done = m_store.commit(Action::EditPerson, [&](SaveWriter &writer) -> Result<void> {
        if (reference.isEmpty() && !before.isEmpty()) {
            return fail(ErrorCode::InvalidValue, u"reference"_s, u"missing"_s);
        }
        if (reference != before && isTaken(reference)) {
            return fail(ErrorCode::InvalidValue, u"reference"_s, u"reference_in_use"_s);
        }
        return writer.add(CompartmentChange::inCaseFile(id, changes(*details, values)));
    });
    if (!done) {
        return std::unexpected(done.error());
    }
    return get(id);
}

Result<PersonDetails> PersonStore::setField(const PersonId &id, const QString &field, const QString &value)
{
    return set(id, {{field, value}});
}

Result<void> PersonStore::strikeOut(const PersonId &id, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::MissingField, u"reason"_s);
    }
    if (const Result<void> allowed = m_store.require(Action::StrikeOut); !allowed) {
        return allowed;
    }
    if (const Result<PersonDetails> here = get(id); !here) {
        return std::unexpected(here.error());
    }
    const Operation operation = writePerson(id, "struck"_L1, {textCell(reason.trimmed())});
    const Result<Change> done = m_store.commit(Action::StrikeOut, CompartmentChange::inCaseFile(id, {operation}));
    return done ? Result<void>() : std::unexpected(done.error());
}

QMap<IdentifierKind, IdentifierFault> PersonStore::suspects(const PersonDetails &details)
{
    QMap<IdentifierKind, IdentifierFault> suspects;
    const auto &identifiers = details.person.identifiers;
    for (auto it = identifiers.cbegin(); it != identifiers.cend(); ++it) {
        const CheckedIdentifier checked = IdentifierCheck::check(it.key(), it.value());
        if (!it.value().isEmpty() && !checked.isGood()) {
            suspects.insert(it.key(), checked.fault);
        }
    }
    return suspects;
}

} // namespace db

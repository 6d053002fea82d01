#include "db/people/PersonStore.h"

#include "db/changelog/CellBinding.h"
#include "db/contacts/ContactCells.h"
#include "db/people/EventCells.h"
#include "db/people/PersonCells.h"
#include "db/programmes/EnrolmentCells.h"
#include "db/sqlcipher/SqlError.h"
#include "model/calendar/DateText.h"

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

constexpr const char *ofPerson = " = (SELECT row FROM entity WHERE id = ?)";

/// The position of a column of a person, by its name on the command line; -1 if there is none.
int personColumn(const QString &field)
{
    const QByteArray name = field.toLatin1();
    return model::schemaOf(model::EntityKind::Person).column(QLatin1StringView(name));
}

Result<model::Cell> personCell(const QString &field, const model::Atom &atom, const QString &value, QDate today)
{
    if (value.isEmpty()) {
        return model::Cell();
    }
    if (field == QLatin1StringView("born")) {
        const auto date = model::DateText::fromFile(value, model::TwoDigitYear::past(today));
        if (!date || date->date > today) {
            return fail(ErrorCode::InvalidValue, field, QStringLiteral("date_not_understood"));
        }
        return model::dayCell(date->date);
    }
    if (!atom.mostCautiousFirst.empty() &&
        std::ranges::find(atom.mostCautiousFirst, value) == atom.mostCautiousFirst.end()) {
        return fail(ErrorCode::InvalidValue, field, QStringLiteral("not_one_of_the_choices"));
    }
    return model::textCell(value);
}

} // namespace

QStringList PersonStore::fields()
{
    QStringList names;
    for (const model::Column &column : model::schemaOf(model::EntityKind::Person).columns) {
        if (column.name != QLatin1StringView("struck")) {
            names.append(column.name);
        }
    }
    return names + model::namesIn(model::identifierKinds()) + QStringList{QStringLiteral("alert")};
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

Result<PersonId> PersonStore::add(model::Person person)
{
    if (person.born.isValid() && person.born > m_store.environment().clock.today()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("born"), QStringLiteral("date_out_of_range"));
    }
    const WriteLock lock(m_store); // from the reference that is free to its being taken
    return guarded(m_store.folder().path, [&]() -> Result<PersonId> {
        if (person.id.isNull()) {
            person.id = m_store.newId<PersonId>();
        }
        if (person.reference.isEmpty()) {
            person.reference = nextReference();
        }
        const Result<Change> saved = m_store.commit(
            model::Action::EditPerson, CompartmentChange::inCaseFile(person.id, makePerson(person, m_store)));
        return saved ? Result<PersonId>(person.id) : std::unexpected(saved.error());
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
                    ", do_not_contact, leave_message, risk FROM person JOIN entity AS own_id ON own_id.row = "
                    "person.row WHERE person.struck IS NULL AND person.row" +
                    ofPerson,
                id, [&](SQLite::Statement &row) {
                    found = true;
                    file.person = personOf(row);
                    file.doNotContact = textOf(row.getColumn(15));
                    file.leaveMessage = textOf(row.getColumn(16));
                    file.risk = textOf(row.getColumn(17));
                });
        if (!found) {
            return fail(ErrorCode::NotFound, QStringLiteral("person"));
        }
        eachRow(reader, std::string("SELECT kind, value FROM identifier WHERE struck IS NULL AND file") + ofPerson, id,
                [&](SQLite::Statement &row) {
                    if (const auto kind = model::valueIn(model::identifierKinds(), textOf(row.getColumn(0)))) {
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

Result<std::vector<model::Operation>> PersonStore::change(const PersonId &id, const QString &field,
                                                          const QString &value)
{
    using model::Operation;
    if (const auto kind = model::valueIn(model::identifierKinds(), field)) {
        // Made again where it is there already: the id is that of the person and the kind.
        const model::EntityId identifier = identifierId(id, *kind, m_store);
        const model::EntitySchema &schema = model::schemaOf(model::EntityKind::Identifier);
        const model::Cells cells{model::textCell(value), model::textCell(plainIdentifier(value))};
        const Result<model::FieldState> there =
            m_store.fieldState(model::EntityKind::Identifier, identifier, QLatin1StringView("value"));
        if (there && !there->writes.empty()) {
            return std::vector{Operation{schema.kind, identifier, schema.atom(QLatin1StringView("value")), cells, {}}};
        }
        return std::vector{
            Operation{schema.kind, identifier, Operation::make, {model::textCell(field), cells[0], cells[1]}, {}}};
    }
    if (field == QLatin1StringView("alert")) {
        return std::vector{Operation{
            model::EntityKind::Alert, m_store.newId<model::EntityId>(), Operation::make, {model::textCell(value)}, {}}};
    }
    const model::EntitySchema &schema = model::schemaOf(model::EntityKind::Person);
    const int column = personColumn(field);
    if (column < 0 || field == QLatin1StringView("struck")) {
        return fail(ErrorCode::UnknownField, field, fields().join(QStringLiteral(", ")));
    }
    const auto atom = std::ranges::find_if(schema.atoms, [column](const model::Atom &one) {
        return column >= one.first && column < one.first + one.count;
    });
    const Result<model::Cell> cell = personCell(field, *atom, value, m_store.environment().clock.today());
    if (!cell) {
        return std::unexpected(cell.error());
    }
    const Result<model::FieldState> state =
        m_store.fieldState(schema.kind, model::idCast<model::EntityId>(id), atom->name);
    if (!state) {
        return std::unexpected(state.error());
    }
    const int shown = state->shown(*atom);
    model::Cells cells = shown >= 0 ? state->writes[static_cast<size_t>(shown)].cells : model::Cells();
    cells.resize(static_cast<size_t>(atom->count));
    cells[static_cast<size_t>(column - atom->first)] = *cell;
    return std::vector{writePerson(id, atom->name, std::move(cells))};
}

Result<void> PersonStore::setField(const PersonId &id, const QString &field, const QString &value)
{
    const WriteLock lock(m_store); // from reading what stands beside the value to writing all of it
    Result<std::vector<model::Operation>> operations = change(id, field, value.trimmed());
    if (!operations) {
        return std::unexpected(operations.error());
    }
    const Result<Change> saved =
        m_store.commit(model::Action::EditPerson, CompartmentChange::inCaseFile(id, *std::move(operations)));
    return saved ? Result<void>() : std::unexpected(saved.error());
}

} // namespace db

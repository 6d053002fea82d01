#include "db/people/PersonCells.h"

#include "db/changelog/CellBinding.h"
#include "db/store/CaseStore.h"
#include "model/people/identifiers/IdentifierCheck.h"

namespace db
{

using namespace model;

Operation writePerson(const PersonId &id, QLatin1StringView atom, Cells cells)
{
    return {EntityKind::Person, idCast<EntityId>(id), schemaOf(EntityKind::Person).atom(atom), std::move(cells), {}};
}

EntityId identifierId(const PersonId &person, IdentifierKind kind, const CaseStore &store)
{
    const QByteArray contents = "identifier" + person.bytes() + nameIn(identifierKinds(), kind).toUtf8();
    return *EntityId::fromBytes(store.contentId(contents));
}

QString plainIdentifier(const QString &value)
{
    QString plain;
    plain.reserve(value.size());
    for (const QChar character : value) {
        if (character.isLetterOrNumber()) {
            plain.append(character.toUpper());
        }
    }
    return plain;
}

QString plainIdentifier(IdentifierKind kind, const QString &value)
{
    const CheckedIdentifier checked = IdentifierCheck::check(kind, value);
    return plainIdentifier(checked.isGood() ? checked.normalised : value);
}

std::vector<Operation> makePerson(const Person &person, CaseStore &store)
{
    std::vector<Operation> operations;
    operations.push_back(
        {EntityKind::Person,
         idCast<EntityId>(person.id),
         Operation::make,
         {textCell(person.reference), textCell(person.givenName), textCell(person.familyName), textCell(person.knownAs),
          dayCell(person.born), textCell(person.gender), textCell(person.genderScheme), textCell(person.ethnicity),
          textCell(person.ethnicityScheme), textCell(person.language), textCell(person.phone), textCell(person.email),
          textCell(person.address), textCell(person.postcode)},
         {}});
    for (auto it = person.identifiers.cbegin(); it != person.identifiers.cend(); ++it) {
        if (it.value().isEmpty()) {
            continue;
        }
        operations.push_back({EntityKind::Identifier,
                              identifierId(person.id, it.key(), store),
                              Operation::make,
                              {textCell(nameIn(identifierKinds(), it.key())), textCell(it.value()),
                               textCell(plainIdentifier(it.key(), it.value()))},
                              {}});
    }
    if (!person.alert.isEmpty()) {
        const QByteArray contents = "alert" + person.id.bytes() + person.alert.toUtf8();
        operations.push_back({EntityKind::Alert,
                              *EntityId::fromBytes(store.contentId(contents)),
                              Operation::make,
                              {textCell(person.alert)},
                              {}});
    }
    return operations;
}

const char *personColumns()
{
    return "own_id.id, person.reference, person.given_name, person.family_name, person.known_as, person.born,"
           " person.gender, person.gender_scheme, person.ethnicity, person.ethnicity_scheme, person.language,"
           " person.phone, person.email, person.address, person.postcode";
}

Person personOf(SQLite::Statement &row)
{
    Person person;
    person.id = idOf<PersonId>(row.getColumn(0));
    person.reference = textOf(row.getColumn(1));
    person.givenName = textOf(row.getColumn(2));
    person.familyName = textOf(row.getColumn(3));
    person.knownAs = textOf(row.getColumn(4));
    person.born = dayOf(row.getColumn(5));
    person.gender = textOf(row.getColumn(6));
    person.genderScheme = textOf(row.getColumn(7));
    person.ethnicity = textOf(row.getColumn(8));
    person.ethnicityScheme = textOf(row.getColumn(9));
    person.language = textOf(row.getColumn(10));
    person.phone = textOf(row.getColumn(11));
    person.email = textOf(row.getColumn(12));
    person.address = textOf(row.getColumn(13));
    person.postcode = textOf(row.getColumn(14));
    return person;
}

} // namespace db

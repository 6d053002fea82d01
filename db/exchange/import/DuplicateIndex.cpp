#include "db/exchange/import/DuplicateIndex.h"

#include "db/changelog/CellBinding.h"
#include "db/people/PersonCells.h"

namespace db
{

namespace
{

const QString referenceScheme = QStringLiteral("reference");

} // namespace

DuplicateIndex::DuplicateIndex(Connection &reader)
{
    for (const char *sql :
         {"SELECT entity.id, 'reference', person.reference FROM person JOIN entity ON entity.row = person.row"
          " WHERE person.struck IS NULL AND person.reference IS NOT NULL",
          "SELECT entity.id, identifier.kind, identifier.plain FROM identifier JOIN entity ON entity.row = "
          "identifier.file JOIN person ON person.row = identifier.file"
          " WHERE identifier.struck IS NULL AND person.struck IS NULL AND identifier.plain IS NOT NULL"}) {
        SQLite::Statement &select = reader.statement(sql);
        while (select.executeStep()) {
            (void)take(idOf<model::EntityId>(select.getColumn(0)), textOf(select.getColumn(1)),
                       textOf(select.getColumn(2)));
        }
        select.reset();
    }
}

bool DuplicateIndex::take(const model::EntityId &person, const QString &scheme, const QString &value)
{
    const QString plain = plainIdentifier(value);
    if (plain.isEmpty()) {
        return false;
    }
    const size_t owner = qHash(person);
    const size_t key = qHash(QString(scheme + QLatin1Char(' ') + plain));
    const auto known = m_owners.constFind(key);
    if (known == m_owners.constEnd()) {
        m_owners.insert(key, owner);
        return false;
    }
    return *known != owner;
}

bool DuplicateIndex::noteAndCheck(const model::EntityId &person, const RowValues &values)
{
    bool shared = false;
    const auto reference =
        static_cast<size_t>(model::schemaOf(model::EntityKind::Person).column(QLatin1StringView("reference")));
    if (const auto *text = std::get_if<QString>(&values.cells[reference])) {
        shared = take(person, referenceScheme, *text);
    }
    for (auto it = values.identifiers.cbegin(); it != values.identifiers.cend(); ++it) {
        shared = take(person, model::nameIn(model::identifierKinds(), it.key()), it.value()) || shared;
    }
    return shared;
}

} // namespace db

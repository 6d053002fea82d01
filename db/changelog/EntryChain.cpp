#include "db/changelog/EntryChain.h"

#include "db/changelog/CellBinding.h"

namespace db
{

using namespace model;

std::vector<Operation> EntryChain::strikeOut(Connection &connection, EntityKind kind, const EntityId &entry,
                                             const QString &reason)
{
    const EntitySchema &schema = schemaOf(kind);
    const std::string table(schema.table.data(), static_cast<size_t>(schema.table.size()));
    SQLite::Statement &select = connection.statement(
        "WITH RECURSIVE chain (id) AS (SELECT ?1 UNION SELECT entry.amends FROM " + table +
        " AS entry JOIN chain ON entry.id = chain.id WHERE entry.amends IS NOT NULL) SELECT entry.id FROM chain JOIN " +
        table + " AS entry ON entry.id = chain.id WHERE entry.struck IS NULL");
    bindId(select, 1, entry);
    std::vector<Operation> operations;
    while (select.executeStep()) {
        operations.push_back(Operation{kind,
                                       idOf<EntityId>(select.getColumn(0)),
                                       schema.atom(QLatin1StringView("struck")),
                                       {textCell(reason)},
                                       {}});
    }
    select.reset();
    return operations;
}

} // namespace db

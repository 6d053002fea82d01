#include "db/changelog/EntityRows.h"

#include "db/changelog/CellBinding.h"

namespace db
{

namespace
{

using model::Atom;
using model::Cell;
using model::Cells;
using model::Column;
using model::ColumnType;
using model::EntitySchema;

std::string text(QLatin1StringView view)
{
    return std::string(view.data(), static_cast<size_t>(view.size()));
}

std::string columnList(const EntitySchema &schema, int first, int count, const std::string &suffix = {})
{
    std::string list;
    for (int i = first; i < first + count; ++i) {
        list += (list.empty() ? "" : ", ") + text(schema.columns[static_cast<size_t>(i)].name) + suffix;
    }
    return list;
}

} // namespace

const EntityRows::Sql &EntityRows::sqlFor(const EntitySchema &schema)
{
    const auto found = m_sql.find(schema.kind);
    if (found != m_sql.end()) {
        return found->second;
    }
    const std::string table = text(schema.table);
    const int columns = static_cast<int>(schema.columns.size());
    Sql sql;
    sql.find = "SELECT row, made FROM " + table +
               (schema.interned ? " WHERE row = (SELECT row FROM entity WHERE id = ?)" : " WHERE id = ?");
    sql.insert = "INSERT INTO " + table + " (" + (schema.interned ? "row" : "id") + ", file, made, " +
                 columnList(schema, 0, columns) + ") VALUES (?, ?, ?";
    for (int i = 0; i < columns; ++i) {
        sql.insert += ", ?";
    }
    sql.insert += ")";
    sql.readAll = "SELECT " + columnList(schema, 0, columns) + " FROM " + table + " WHERE row = ?";
    for (const Atom &atom : schema.atoms) {
        sql.update.push_back("UPDATE " + table + " SET " + columnList(schema, atom.first, atom.count, " = ?") +
                             " WHERE row = ?");
        sql.read.push_back("SELECT " + columnList(schema, atom.first, atom.count) + " FROM " + table +
                           " WHERE row = ?");
    }
    return m_sql.emplace(schema.kind, std::move(sql)).first->second;
}

std::optional<qint64> EntityRows::number(const QByteArray &id)
{
    SQLite::Statement &select = m_connection.statement("SELECT row FROM entity WHERE id = ?");
    bindBytes(select, 1, id);
    if (!select.executeStep()) {
        return std::nullopt;
    }
    const qint64 row = select.getColumn(0).getInt64();
    select.reset(); // left standing on its row it would keep the connection at the state of this moment
    return row;
}

qint64 EntityRows::intern(const QByteArray &id)
{
    if (const std::optional<qint64> known = number(id)) {
        return *known;
    }
    SQLite::Statement &insert = m_connection.statement("INSERT INTO entity (id) VALUES (?)");
    bindBytes(insert, 1, id);
    insert.exec();
    return m_connection.database().getLastInsertRowid();
}

QByteArray EntityRows::idOf(qint64 row)
{
    SQLite::Statement &select = m_connection.statement("SELECT id FROM entity WHERE row = ?");
    select.bind(1, static_cast<int64_t>(row));
    const QByteArray id = select.executeStep() ? bytesOf(select.getColumn(0)) : QByteArray();
    select.reset();
    return id;
}

std::optional<EntityRows::Row> EntityRows::find(const EntitySchema &schema, const model::EntityId &id)
{
    SQLite::Statement &select = m_connection.statement(sqlFor(schema).find);
    bindId(select, 1, id);
    if (!select.executeStep()) {
        return std::nullopt;
    }
    const Row found{select.getColumn(0).getInt64(), select.getColumn(1).getInt64()};
    select.reset();
    return found;
}

void EntityRows::bindColumn(SQLite::Statement &statement, int index, const Column &column, const Cell &cell)
{
    // A cell of a type that the column does not have is left blank: a stranger's record must not stop the merge.
    if (column.type == ColumnType::Entity) {
        const auto *id = std::get_if<QByteArray>(&cell);
        if (id != nullptr && id->size() == model::EntityId::size) {
            statement.bind(index, static_cast<int64_t>(intern(*id)));
        }
        return;
    }
    const bool fits = (column.type == ColumnType::Number && std::holds_alternative<qint64>(cell)) ||
                      (column.type == ColumnType::Text && std::holds_alternative<QString>(cell)) ||
                      (column.type == ColumnType::ForeignId && std::holds_alternative<QByteArray>(cell));
    if (fits) {
        bindCell(statement, index, cell);
    }
}

qint64 EntityRows::insert(const EntitySchema &schema, const model::EntityId &id, qint64 file, qint64 record,
                          const Cells &cells)
{
    const qint64 interned = schema.interned ? intern(id.bytes()) : 0;
    SQLite::Statement &statement = m_connection.statement(sqlFor(schema).insert);
    if (schema.interned) {
        statement.bind(1, static_cast<int64_t>(interned));
    } else {
        bindId(statement, 1, id);
    }
    statement.bind(2, static_cast<int64_t>(file));
    statement.bind(3, static_cast<int64_t>(record));
    for (size_t i = 0; i < cells.size() && i < schema.columns.size(); ++i) {
        bindColumn(statement, static_cast<int>(i) + 4, schema.columns[i], cells[i]);
    }
    statement.exec();
    return m_connection.database().getLastInsertRowid();
}

void EntityRows::update(const EntitySchema &schema, int atom, qint64 row, const Cells &cells)
{
    const Atom &field = schema.atoms[static_cast<size_t>(atom)];
    SQLite::Statement &statement = m_connection.statement(sqlFor(schema).update[static_cast<size_t>(atom)]);
    for (int i = 0; i < field.count && i < std::ssize(cells); ++i) {
        bindColumn(statement, i + 1, schema.columns[static_cast<size_t>(field.first + i)],
                   cells[static_cast<size_t>(i)]);
    }
    statement.bind(field.count + 1, static_cast<int64_t>(row));
    statement.exec();
}

Cells EntityRows::readColumns(const std::string &sql, const EntitySchema &schema, int first, int count, qint64 row)
{
    Cells cells;
    {
        SQLite::Statement &select = m_connection.statement(sql);
        select.bind(1, static_cast<int64_t>(row));
        if (!select.executeStep()) {
            return cells;
        }
        for (int i = 0; i < count; ++i) {
            cells.push_back(cellOf(select.getColumn(i)));
        }
        select.reset();
    }
    for (int i = 0; i < count; ++i) {
        const auto *number = std::get_if<qint64>(&cells[static_cast<size_t>(i)]);
        if (number != nullptr && schema.columns[static_cast<size_t>(first + i)].type == ColumnType::Entity) {
            cells[static_cast<size_t>(i)] = idOf(*number);
        }
    }
    return cells;
}

Cells EntityRows::read(const EntitySchema &schema, int atom, qint64 row)
{
    const Atom &field = schema.atoms[static_cast<size_t>(atom)];
    return readColumns(sqlFor(schema).read[static_cast<size_t>(atom)], schema, field.first, field.count, row);
}

Cells EntityRows::readAll(const EntitySchema &schema, qint64 row)
{
    return readColumns(sqlFor(schema).readAll, schema, 0, static_cast<int>(schema.columns.size()), row);
}

} // namespace db

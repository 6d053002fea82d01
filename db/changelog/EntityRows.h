// EntityRows reads and writes the tables of things by the one table that declares them (model::EntitySchema).
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/EntitySchema.h"
#include "model/sync/Operation.h"

#include <map>

namespace db
{

/// All functions throw SQLite::Exception.
class EntityRows
{
public:
    struct Row
    {
        qint64 row = 0;
        qint64 made = 0; ///< The record that made it.
    };

    explicit EntityRows(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The local number of an id, given one if it has none yet.
    [[nodiscard]] qint64 intern(const QByteArray &id);
    /// The local number of an id, or nothing.
    [[nodiscard]] std::optional<qint64> number(const QByteArray &id);
    /// The id of a local number.
    [[nodiscard]] QByteArray idOf(qint64 row);

    [[nodiscard]] std::optional<Row> find(const model::EntitySchema &schema, const model::EntityId &id);

    /// Inserts the thing and returns its row; `cells` as in an operation that makes.
    qint64 insert(const model::EntitySchema &schema, const model::EntityId &id, qint64 file, qint64 record,
                  const model::Cells &cells);
    void update(const model::EntitySchema &schema, int atom, qint64 row, const model::Cells &cells);
    /// One field's cells as an operation would carry them: numbers of other things become their ids.
    [[nodiscard]] model::Cells read(const model::EntitySchema &schema, int atom, qint64 row);
    /// All of the thing's columns, likewise.
    [[nodiscard]] model::Cells readAll(const model::EntitySchema &schema, qint64 row);

private:
    struct Sql
    {
        std::string find;
        std::string insert;
        std::string readAll;
        std::vector<std::string> update;
        std::vector<std::string> read;
    };

    [[nodiscard]] const Sql &sqlFor(const model::EntitySchema &schema);
    void bindColumn(SQLite::Statement &statement, int index, const model::Column &column, const model::Cell &cell);
    [[nodiscard]] model::Cells readColumns(const std::string &sql, const model::EntitySchema &schema, int first,
                                           int count, qint64 row);

    Connection &m_connection;
    std::map<model::EntityKind, Sql> m_sql;
};

} // namespace db

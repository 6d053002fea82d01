#include "db/changelog/FieldHeads.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordPlaces.h"
#include "model/sync/OperationCodec.h"

#include <algorithm>

namespace db
{

using model::EntityId;
using model::WriteName;

namespace
{

void bindField(SQLite::Statement &statement, const EntityId &entity, int atom)
{
    bindId(statement, 1, entity);
    statement.bind(2, atom);
}

void bindName(SQLite::Statement &statement, int first, const WriteName &name)
{
    bindId(statement, first, name.incarnation);
    statement.bind(first + 1, static_cast<int64_t>(name.number));
    bindBytes(statement, first + 2, name.hashPrefix);
}

} // namespace

std::vector<FieldHeads::Standing> FieldHeads::load(const EntityId &entity, int atom)
{
    std::vector<Standing> standing;
    SQLite::Statement &select =
        m_connection.statement("SELECT record, cells FROM head WHERE entity = ? AND atom = ? ORDER BY record");
    bindField(select, entity, atom);
    while (select.executeStep()) {
        Standing one;
        one.record = select.getColumn(0).getInt64();
        one.write.cells = model::decodeCells(bytesOf(select.getColumn(1))).value_or(model::Cells());
        standing.push_back(std::move(one));
    }
    select.reset();
    for (Standing &one : standing) {
        model::FieldWrite described = describe(one.record);
        one.write.name = described.name;
        one.write.stamp = described.stamp;
    }
    return standing;
}

void FieldHeads::add(const EntityId &entity, int atom, qint64 record, const model::Cells &cells)
{
    SQLite::Statement &insert =
        m_connection.statement("INSERT INTO head (entity, atom, record, cells) VALUES (?, ?, ?, ?)"
                               " ON CONFLICT (entity, atom, record) DO UPDATE SET cells = excluded.cells");
    bindField(insert, entity, atom);
    insert.bind(3, static_cast<int64_t>(record));
    bindBytes(insert, 4, model::encodeCells(cells));
    insert.exec();
}

void FieldHeads::remove(const EntityId &entity, int atom, qint64 record)
{
    SQLite::Statement &erase = m_connection.statement("DELETE FROM head WHERE entity = ? AND atom = ? AND record = ?");
    bindField(erase, entity, atom);
    erase.bind(3, static_cast<int64_t>(record));
    erase.exec();
}

void FieldHeads::rememberOverwritten(const EntityId &entity, int atom, const WriteName &name)
{
    SQLite::Statement &insert = m_connection.statement(
        "INSERT OR IGNORE INTO overwritten (entity, atom, incarnation, number, hash_prefix) VALUES (?, ?, ?, ?, ?)");
    bindField(insert, entity, atom);
    bindName(insert, 3, name);
    insert.exec();
}

bool FieldHeads::takeOverwritten(const EntityId &entity, int atom, const WriteName &name)
{
    SQLite::Statement &erase =
        m_connection.statement("DELETE FROM overwritten WHERE entity = ? AND atom = ? AND incarnation = ? AND "
                               "number = ? AND hash_prefix = ?");
    bindField(erase, entity, atom);
    bindName(erase, 3, name);
    return erase.exec() > 0;
}

std::vector<int> FieldHeads::atomsAhead(const EntityId &entity)
{
    std::vector<int> atoms;
    SQLite::Statement &select = m_connection.statement(
        "SELECT atom FROM head WHERE entity = ?1 UNION ALL SELECT atom FROM overwritten WHERE entity = ?1");
    bindId(select, 1, entity);
    while (select.executeStep()) {
        atoms.push_back(select.getColumn(0).getInt());
    }
    // Not UNION in the query, which would fill a table in memory each time to find, nearly always, nothing.
    std::ranges::sort(atoms);
    const auto repeated = std::ranges::unique(atoms);
    atoms.erase(repeated.begin(), repeated.end());
    return atoms;
}

model::FieldWrite FieldHeads::describe(qint64 record)
{
    model::FieldWrite write;
    SQLite::Statement &select = m_connection.statement(
        "SELECT incarnation.id, record.number, record.hash, record.stamp FROM record"
        " JOIN stream ON stream.row = record.stream JOIN incarnation ON incarnation.row = stream.incarnation"
        " WHERE record.seq = ?");
    select.bind(1, static_cast<int64_t>(record));
    if (select.executeStep()) {
        write.name.incarnation = idOf<model::IncarnationId>(select.getColumn(0));
        write.name.number = select.getColumn(1).getInt64();
        write.name.hashPrefix = bytesOf(select.getColumn(2)).left(4);
        write.stamp = select.getColumn(3).getInt64();
    }
    select.reset();
    return write;
}

bool FieldHeads::hasRecord(qint64 file, const WriteName &name)
{
    const std::optional<qint64> record = RecordPlaces(m_connection).named(file, name);
    if (!record) {
        return false;
    }
    SQLite::Statement &select = m_connection.statement("SELECT 1 FROM record WHERE seq = ? AND parked = 0");
    select.bind(1, static_cast<int64_t>(*record));
    const bool here = select.executeStep();
    select.reset();
    return here;
}

} // namespace db

#include "db/changelog/rebuild/CompartmentTables.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/ChangeLog.h"
#include "db/changelog/Projection.h"
#include "model/sync/OperationCodec.h"

#include <set>

namespace db
{

using namespace model;

void CompartmentTables::leaveSearch(qint64 file)
{
    std::vector<std::pair<qint64, QByteArray>> notes;
    SQLite::Statement &select =
        m_connection.statement("SELECT row, note FROM contact WHERE file = ? AND note IS NOT NULL");
    select.bind(1, static_cast<int64_t>(file));
    while (select.executeStep()) {
        notes.emplace_back(select.getColumn(0).getInt64(), bytesOf(select.getColumn(1)));
    }
    select.reset();
    for (const auto &[row, note] : notes) {
        // An index without contents of its own has to be told what it said.
        SQLite::Statement &erase =
            m_connection.statement("INSERT INTO note_text (note_text, rowid, note) VALUES ('delete', ?, ?)");
        erase.bind(1, static_cast<int64_t>(row));
        erase.bind(2, note.toStdString());
        erase.exec();
    }
    SQLite::Statement &person = m_connection.statement("DELETE FROM person_text WHERE rowid = ?");
    person.bind(1, static_cast<int64_t>(file));
    person.exec();
}

void CompartmentTables::empty(qint64 file)
{
    leaveSearch(file);
    // What was overwritten before it arrived is known by its thing alone, which may not have arrived itself.
    ChangeLog log(m_connection);
    const std::vector<qint64> all = log.places().ofFiles(file, file);
    std::set<QByteArray> things;
    for (const qint64 seq : all) {
        const Result<LoggedRecord> logged = log.read(seq);
        const auto operations =
            logged ? decodeOperations(logged->record.payload, idCast<EntityId>(logged->record.compartment))
                   : Result<std::vector<Operation>>();
        for (const Operation &operation : operations ? *operations : std::vector<Operation>()) {
            things.insert(operation.entity.bytes());
        }
    }
    for (const QByteArray &thing : things) {
        SQLite::Statement &late = m_connection.statement("DELETE FROM overwritten WHERE entity = ?");
        bindBytes(late, 1, thing);
        late.exec();
    }
    for (const qint64 seq : all) {
        SQLite::Statement &heads = m_connection.statement("DELETE FROM head WHERE record = ?");
        heads.bind(1, static_cast<int64_t>(seq));
        heads.exec();
    }
    for (const EntitySchema &schema : entitySchemas()) {
        const std::string table(schema.table.data(), static_cast<size_t>(schema.table.size()));
        SQLite::Statement &erase = m_connection.statement("DELETE FROM " + table + " WHERE file = ?");
        erase.bind(1, static_cast<int64_t>(file));
        erase.exec();
    }
}

Result<void> CompartmentTables::rebuild(qint64 file)
{
    empty(file);
    ChangeLog log(m_connection);
    Projection projection(m_connection);
    for (const qint64 seq : log.places().ofFiles(file, file)) {
        const Result<LoggedRecord> logged = log.read(seq);
        if (!logged) {
            return std::unexpected(logged.error());
        }
        if (logged->parked || logged->record.payload.isEmpty()) {
            continue;
        }
        const auto operations = decodeOperations(logged->record.payload, idCast<EntityId>(logged->record.compartment));
        if (operations) {
            projection.apply({seq, file, logged->record.writeName(), logged->record.stamp}, *operations);
        } else if (operations.error().code != ErrorCode::StoreNewer) {
            return fail(ErrorCode::StoreDamaged, QStringLiteral("record %1").arg(seq));
        }
    }
    return {};
}

} // namespace db

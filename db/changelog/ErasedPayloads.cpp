#include "db/changelog/ErasedPayloads.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/PayloadCodec.h"

namespace db
{

std::optional<ErasedPayloads::Place> ErasedPayloads::placeOf(const model::Record &record)
{
    SQLite::Statement &select =
        m_connection.statement("SELECT record.seq, stream.file FROM record JOIN stream ON stream.row = record.stream"
                               " WHERE stream.file = (SELECT row FROM entity WHERE id = ?)"
                               " AND stream.incarnation = (SELECT row FROM incarnation WHERE id = ?)"
                               " AND record.number = ? AND record.hash = ? AND record.payload IS NULL");
    bindId(select, 1, record.compartment);
    bindId(select, 2, record.incarnation);
    select.bind(3, static_cast<int64_t>(record.number));
    bindBytes(select, 4, record.hash);
    std::optional<Place> place;
    if (select.executeStep()) {
        place = Place{select.getColumn(0).getInt64(), select.getColumn(1).getInt64()};
    }
    select.reset();
    return place;
}

void ErasedPayloads::fill(const Place &place, const model::Record &record, bool parked)
{
    SQLite::Statement &update = m_connection.statement("UPDATE record SET payload = ?, parked = ? WHERE seq = ?");
    bindBytes(update, 1, packPayload(record.payload));
    update.bind(2, parked ? 1 : 0);
    update.bind(3, static_cast<int64_t>(place.seq));
    update.exec();
}

void ErasedPayloads::empty(qint64 file)
{
    SQLite::Statement &update = m_connection.statement(
        "UPDATE record SET payload = NULL, parked = 0 WHERE stream IN (SELECT row FROM stream WHERE file = ?)");
    update.bind(1, static_cast<int64_t>(file));
    update.exec();
}

} // namespace db

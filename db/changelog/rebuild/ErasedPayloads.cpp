#include "db/changelog/rebuild/ErasedPayloads.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/PayloadCodec.h"
#include "db/changelog/RecordPlaces.h"

namespace db
{

std::optional<ErasedPayloads::Place> ErasedPayloads::placeOf(const model::Record &record)
{
    SQLite::Statement &stream =
        m_connection.statement("SELECT row, file FROM stream WHERE file = (SELECT row FROM entity WHERE id = ?)"
                               " AND incarnation = (SELECT row FROM incarnation WHERE id = ?)");
    bindId(stream, 1, record.compartment);
    bindId(stream, 2, record.incarnation);
    const bool here = stream.executeStep();
    const qint64 row = here ? stream.getColumn(0).getInt64() : 0;
    const qint64 file = here ? stream.getColumn(1).getInt64() : 0;
    stream.reset();
    std::optional<Place> place;
    for (const qint64 seq : RecordPlaces(m_connection).numbered(row, record.number, record.number)) {
        SQLite::Statement &select = m_connection.statement("SELECT hash FROM record WHERE seq = ? AND payload IS NULL");
        select.bind(1, static_cast<int64_t>(seq));
        if (select.executeStep() && bytesOf(select.getColumn(0)) == record.hash) {
            place = Place{seq, file};
        }
        select.reset();
    }
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
    for (const qint64 seq : RecordPlaces(m_connection).ofFiles(file, file)) {
        SQLite::Statement &update =
            m_connection.statement("UPDATE record SET payload = NULL, parked = 0 WHERE seq = ?");
        update.bind(1, static_cast<int64_t>(seq));
        update.exec();
    }
}

} // namespace db

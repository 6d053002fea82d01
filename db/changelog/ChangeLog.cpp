#include "db/changelog/ChangeLog.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/PayloadCodec.h"
#include "db/changelog/RecordHash.h"

namespace db
{

using model::Record;

namespace
{

constexpr qsizetype saltBytes = 16;

} // namespace

Record ChangeLog::compose(model::CompartmentId compartment, model::Compartment kind, model::IncarnationId incarnation,
                          const SaveHeader &save, std::optional<qint64> happened, const QByteArray &payload,
                          model::RandomSource &random)
{
    Record record;
    record.compartment = compartment;
    record.compartmentKind = kind;
    record.incarnation = incarnation;
    record.save = save.id;
    record.author = save.author;
    record.stamp = save.stamp;
    record.recorded = save.recorded;
    record.happened = happened;
    record.salt = random.bytes(saltBytes);
    record.payload = payload;
    record.payloadHash = payloadHash(record.salt, payload);
    SQLite::Statement &last = m_connection.statement(
        "SELECT record.number, record.hash FROM stream JOIN record ON record.stream = stream.row"
        " WHERE stream.file = (SELECT row FROM entity WHERE id = ?)"
        " AND stream.incarnation = (SELECT row FROM incarnation WHERE id = ?) ORDER BY record.number DESC LIMIT 1");
    bindId(last, 1, compartment);
    bindId(last, 2, incarnation);
    record.number = 1;
    if (last.executeStep()) {
        record.number = last.getColumn(0).getInt64() + 1;
        record.previous = bytesOf(last.getColumn(1));
    }
    last.reset();
    record.hash = recordHash(record);
    return record;
}

ChangeLog::Standing ChangeLog::standing(const Record &record)
{
    SQLite::Statement &select =
        m_connection.statement("SELECT record.number, record.hash FROM record JOIN stream ON stream.row = record.stream"
                               " WHERE stream.file = (SELECT row FROM entity WHERE id = ?)"
                               " AND stream.incarnation = (SELECT row FROM incarnation WHERE id = ?)"
                               " AND record.number BETWEEN ? AND ?");
    bindId(select, 1, record.compartment);
    bindId(select, 2, record.incarnation);
    select.bind(3, static_cast<int64_t>(record.number - 1));
    select.bind(4, static_cast<int64_t>(record.number));
    bool already = false;
    bool fork = false;
    bool joins = record.number == 1;
    while (select.executeStep()) {
        const QByteArray hash = bytesOf(select.getColumn(1));
        if (select.getColumn(0).getInt64() == record.number) {
            already = already || hash == record.hash;
            fork = fork || hash != record.hash;
        } else {
            joins = joins || hash == record.previous;
        }
    }
    select.reset();
    if (already) {
        return Standing::Already;
    }
    return !joins ? Standing::Waiting : (fork ? Standing::Fork : Standing::New);
}

LoggedRecord ChangeLog::store(const Record &record, bool parked)
{
    LoggedRecord logged;
    logged.record = record;
    logged.parked = parked;
    logged.file = m_rows.intern(record.compartment.bytes());
    const qint64 stream = streamRow(logged.file, record.compartmentKind, incarnationRow(record.incarnation));
    logged.seq = lastSeq() + 1;
    const SavePlace save = savePlace({record.save, record.author, record.stamp, record.recorded}, logged.seq);
    logged.rolling = rollingHash(m_lastRolling, record.hash);
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO record (seq, stream, number, save, happened, previous, salt, payload, payload_hash, hash, "
        "rolling, parked, further) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, static_cast<int64_t>(logged.seq));
    insert.bind(2, static_cast<int64_t>(stream));
    insert.bind(3, static_cast<int64_t>(record.number));
    insert.bind(4, static_cast<int64_t>(save.row));
    if (record.happened) {
        insert.bind(5, static_cast<int64_t>(*record.happened));
    }
    bindBytes(insert, 6, record.previous);
    bindBytes(insert, 7, record.salt);
    if (!record.payload.isEmpty()) {
        bindBytes(insert, 8, packPayload(record.payload));
    }
    bindBytes(insert, 9, record.payloadHash);
    bindBytes(insert, 10, record.hash);
    bindBytes(insert, 11, logged.rolling);
    insert.bind(12, parked ? 1 : 0);
    insert.bind(13, save.further ? 1 : 0);
    insert.exec();
    m_lastSeq = logged.seq;
    m_lastRolling = logged.rolling;
    return logged;
}

model::Result<LoggedRecord> ChangeLog::read(qint64 seq)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT stream.file, entity.id, compartment.kind, incarnation.id, record.number, record.previous, save.id,"
        " save.author, save.stamp, save.recorded, record.happened, record.salt, record.payload, record.payload_hash,"
        " record.hash, record.rolling, record.parked FROM record JOIN stream ON stream.row = record.stream"
        " JOIN entity ON entity.row = stream.file JOIN compartment ON compartment.row = stream.file"
        " JOIN incarnation ON incarnation.row = stream.incarnation JOIN save ON save.row = record.save"
        " WHERE record.seq = ?");
    select.bind(1, static_cast<int64_t>(seq));
    if (!select.executeStep()) {
        return model::fail(model::ErrorCode::StoreDamaged, QStringLiteral("record %1").arg(seq));
    }
    LoggedRecord logged;
    logged.seq = seq;
    logged.file = select.getColumn(0).getInt64();
    Record &record = logged.record;
    record.compartment = idOf<model::CompartmentId>(select.getColumn(1));
    record.compartmentKind = static_cast<model::Compartment>(select.getColumn(2).getInt());
    record.incarnation = idOf<model::IncarnationId>(select.getColumn(3));
    record.number = select.getColumn(4).getInt64();
    record.previous = bytesOf(select.getColumn(5));
    record.save = idOf<model::SaveId>(select.getColumn(6));
    record.author = idOf<model::UserId>(select.getColumn(7));
    record.stamp = select.getColumn(8).getInt64();
    record.recorded = select.getColumn(9).getInt64();
    if (!select.getColumn(10).isNull()) {
        record.happened = select.getColumn(10).getInt64();
    }
    record.salt = bytesOf(select.getColumn(11));
    const bool erased = select.getColumn(12).isNull();
    const QByteArray packed = erased ? QByteArray() : bytesOf(select.getColumn(12));
    record.payloadHash = bytesOf(select.getColumn(13));
    record.hash = bytesOf(select.getColumn(14));
    logged.rolling = bytesOf(select.getColumn(15));
    logged.parked = select.getColumn(16).getInt() != 0;
    select.reset();
    if (!erased) {
        model::Result<QByteArray> payload = unpackPayload(packed);
        if (!payload) {
            return model::fail(model::ErrorCode::StoreDamaged, QStringLiteral("record %1").arg(seq));
        }
        record.payload = *std::move(payload);
    }
    return logged;
}

std::vector<qint64> ChangeLog::recordsOf(const model::SaveId &save)
{
    std::vector<qint64> records;
    SQLite::Statement &select =
        m_connection.statement("SELECT first_record FROM save WHERE id = ?1 AND first_record IS NOT NULL"
                               " UNION ALL SELECT seq FROM record"
                               "  WHERE save = (SELECT row FROM save WHERE id = ?1) AND further = 1 ORDER BY 1");
    bindId(select, 1, save);
    while (select.executeStep()) {
        records.push_back(select.getColumn(0).getInt64());
    }
    select.reset();
    return records;
}

qint64 ChangeLog::lastSeq()
{
    if (m_lastSeq < 0) {
        SQLite::Statement &select = m_connection.statement("SELECT seq, rolling FROM record ORDER BY seq DESC LIMIT 1");
        const bool any = select.executeStep();
        m_lastSeq = any ? select.getColumn(0).getInt64() : 0;
        m_lastRolling = any ? bytesOf(select.getColumn(1)) : QByteArray();
        select.reset();
    }
    return m_lastSeq;
}

void ChangeLog::forget()
{
    m_lastSeq = -1;
    m_lastIncarnation = {};
    m_lastSave = {};
}

QByteArray ChangeLog::rollingAt(qint64 seq)
{
    SQLite::Statement &select = m_connection.statement("SELECT rolling FROM record WHERE seq = ?");
    select.bind(1, static_cast<int64_t>(seq));
    const QByteArray rolling = select.executeStep() ? bytesOf(select.getColumn(0)) : QByteArray();
    select.reset();
    return rolling;
}

model::HybridLogicalClock ChangeLog::clockOf(const model::IncarnationId &own, qint64 now)
{
    // A device's own stamp is later than all it had adopted, so what matters begins with its last save.
    model::HybridLogicalClock clock;
    SQLite::Statement &select = m_connection.statement(
        "SELECT save.stamp, incarnation.id FROM record JOIN save ON save.row = record.save"
        " JOIN stream ON stream.row = record.stream JOIN incarnation ON incarnation.row = stream.incarnation"
        " ORDER BY record.seq DESC");
    while (select.executeStep()) {
        const qint64 stamp = select.getColumn(0).getInt64();
        if (idOf<model::IncarnationId>(select.getColumn(1)) == own) {
            clock = model::HybridLogicalClock(std::max(clock.last(), stamp));
            break;
        }
        clock.adopt(stamp, now);
    }
    select.reset();
    return clock;
}

qint64 ChangeLog::incarnationRow(const model::IncarnationId &id)
{
    if (m_lastIncarnation.row != 0 && m_lastIncarnation.id == id) {
        return m_lastIncarnation.row;
    }
    SQLite::Statement &insert = m_connection.statement("INSERT OR IGNORE INTO incarnation (id) VALUES (?)");
    bindId(insert, 1, id);
    insert.exec();
    SQLite::Statement &select = m_connection.statement("SELECT row FROM incarnation WHERE id = ?");
    bindId(select, 1, id);
    const qint64 row = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    m_lastIncarnation = {id, row};
    return row;
}

qint64 ChangeLog::streamRow(qint64 file, model::Compartment kind, qint64 incarnation)
{
    SQLite::Statement &select = m_connection.statement("SELECT row FROM stream WHERE file = ? AND incarnation = ?");
    select.bind(1, static_cast<int64_t>(file));
    select.bind(2, static_cast<int64_t>(incarnation));
    const qint64 known = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    if (known != 0) {
        return known;
    }
    SQLite::Statement &compartment =
        m_connection.statement("INSERT OR IGNORE INTO compartment (row, kind) VALUES (?, ?)");
    compartment.bind(1, static_cast<int64_t>(file));
    compartment.bind(2, static_cast<int>(kind));
    compartment.exec();
    SQLite::Statement &insert = m_connection.statement("INSERT INTO stream (file, incarnation) VALUES (?, ?)");
    insert.bind(1, static_cast<int64_t>(file));
    insert.bind(2, static_cast<int64_t>(incarnation));
    insert.exec();
    return m_connection.database().getLastInsertRowid();
}

ChangeLog::SavePlace ChangeLog::savePlace(const SaveHeader &save, qint64 seq)
{
    if (m_lastSave.row != 0 && m_lastSave.id == save.id) {
        return {m_lastSave.row, true};
    }
    SQLite::Statement &insert = m_connection.statement(
        "INSERT OR IGNORE INTO save (id, author, stamp, recorded, first_record) VALUES (?, ?, ?, ?, ?)");
    bindId(insert, 1, save.id);
    bindId(insert, 2, save.author);
    insert.bind(3, static_cast<int64_t>(save.stamp));
    insert.bind(4, static_cast<int64_t>(save.recorded));
    insert.bind(5, static_cast<int64_t>(seq));
    SavePlace place;
    place.further = insert.exec() == 0;
    if (!place.further) {
        place.row = m_connection.database().getLastInsertRowid();
    } else {
        SQLite::Statement &select = m_connection.statement("SELECT row FROM save WHERE id = ?");
        bindId(select, 1, save.id);
        place.row = select.executeStep() ? select.getColumn(0).getInt64() : 0;
        select.reset();
    }
    m_lastSave = {save.id, place.row};
    return place;
}

bool hashesHold(const Record &record)
{
    const bool payloadHolds =
        record.payload.isEmpty() || payloadHash(record.salt, record.payload) == record.payloadHash;
    return payloadHolds && recordHash(record) == record.hash;
}

} // namespace db

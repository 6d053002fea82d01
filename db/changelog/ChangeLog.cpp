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
    record.number = 1;
    const std::optional<Stream> stream = streamOf(compartment, incarnation);
    if (const std::optional<qint64> last = stream ? m_places.lastOf(stream->row) : std::nullopt) {
        SQLite::Statement &select = m_connection.statement("SELECT number, hash FROM record WHERE seq = ?");
        select.bind(1, static_cast<int64_t>(*last));
        if (select.executeStep()) {
            record.number = select.getColumn(0).getInt64() + 1;
            record.previous = bytesOf(select.getColumn(1));
        }
        select.reset();
    }
    record.hash = recordHash(record);
    return record;
}

ChangeLog::Standing ChangeLog::standing(const Record &record)
{
    bool already = false;
    bool fork = false;
    bool joins = record.number == 1;
    const std::optional<Stream> stream = streamOf(record.compartment, record.incarnation);
    const auto near = stream ? m_places.numbered(stream->row, record.number - 1, record.number) : std::vector<qint64>();
    for (const qint64 seq : near) {
        SQLite::Statement &select = m_connection.statement("SELECT number, hash FROM record WHERE seq = ?");
        select.bind(1, static_cast<int64_t>(seq));
        if (!select.executeStep()) {
            continue;
        }
        const QByteArray hash = bytesOf(select.getColumn(1));
        if (select.getColumn(0).getInt64() == record.number) {
            already = already || hash == record.hash;
            fork = fork || hash != record.hash;
        } else {
            joins = joins || hash == record.previous;
        }
        select.reset();
    }
    if (already) {
        return Standing::Already;
    }
    return !joins ? Standing::Waiting : (fork ? Standing::Fork : Standing::New);
}

LoggedRecord ChangeLog::store(const Record &record, bool parked)
{
    const Stream stream = streamFor(record);
    LoggedRecord logged;
    logged.record = record;
    logged.parked = parked;
    logged.file = stream.file;
    logged.seq = lastSeq() + 1;
    logged.rolling = rollingHash(m_lastRolling, record.hash);
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO record (seq, stream, number, save, author, stamp, recorded, happened, parked, previous, salt, "
        "payload_hash, hash, rolling, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    insert.bind(1, static_cast<int64_t>(logged.seq));
    insert.bind(2, static_cast<int64_t>(stream.row));
    insert.bind(3, static_cast<int64_t>(record.number));
    bindId(insert, 4, record.save);
    bindId(insert, 5, record.author);
    insert.bind(6, static_cast<int64_t>(record.stamp));
    insert.bind(7, static_cast<int64_t>(record.recorded));
    if (record.happened) {
        insert.bind(8, static_cast<int64_t>(*record.happened));
    }
    insert.bind(9, parked ? 1 : 0);
    bindBytes(insert, 10, record.previous);
    bindBytes(insert, 11, record.salt);
    bindBytes(insert, 12, record.payloadHash);
    bindBytes(insert, 13, record.hash);
    bindBytes(insert, 14, logged.rolling);
    if (!record.payload.isEmpty()) {
        bindBytes(insert, 15, packPayload(record.payload));
    }
    insert.exec();
    m_lastSeq = logged.seq;
    m_lastRolling = logged.rolling;
    keepPlaces();
    return logged;
}

void ChangeLog::keepPlaces()
{
    if (m_lastSeq - m_placed < RecordPlaces::mostUnplaced) {
        return;
    }
    m_placed = m_places.placed(); // others may have given places meanwhile, StoreUpkeep as a rule
    if (m_lastSeq - m_placed >= RecordPlaces::mostUnplaced) {
        m_places.place();
        m_placed = m_lastSeq;
    }
}

model::Result<LoggedRecord> ChangeLog::read(qint64 seq)
{
    SQLite::Statement &select = m_connection.statement(
        "SELECT stream.file, entity.id, compartment.kind, incarnation.id, record.number, record.previous, record.save,"
        " record.author, record.stamp, record.recorded, record.happened, record.salt, record.payload,"
        " record.payload_hash, record.hash, record.rolling, record.parked"
        " FROM record JOIN stream ON stream.row = record.stream JOIN entity ON entity.row = stream.file"
        " JOIN compartment ON compartment.row = stream.file"
        " JOIN incarnation ON incarnation.row = stream.incarnation WHERE record.seq = ?");
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
    m_placed = 0;
    m_lastIncarnation = {};
    m_lastStream = {};
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
        "SELECT record.stamp, incarnation.id FROM record"
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

std::optional<ChangeLog::Stream> ChangeLog::streamOf(const model::CompartmentId &compartment,
                                                     const model::IncarnationId &incarnation)
{
    if (m_lastStream.row != 0 && m_lastStream.compartment == compartment && m_lastStream.incarnation == incarnation) {
        return m_lastStream;
    }
    SQLite::Statement &select =
        m_connection.statement("SELECT row, file FROM stream WHERE file = (SELECT row FROM entity WHERE id = ?)"
                               " AND incarnation = (SELECT row FROM incarnation WHERE id = ?)");
    bindId(select, 1, compartment);
    bindId(select, 2, incarnation);
    if (!select.executeStep()) {
        return std::nullopt;
    }
    m_lastStream = {compartment, incarnation, select.getColumn(0).getInt64(), select.getColumn(1).getInt64()};
    select.reset();
    return m_lastStream;
}

ChangeLog::Stream ChangeLog::streamFor(const Record &record)
{
    if (const std::optional<Stream> known = streamOf(record.compartment, record.incarnation)) {
        return *known;
    }
    const qint64 file = m_rows.intern(record.compartment.bytes());
    SQLite::Statement &compartment =
        m_connection.statement("INSERT OR IGNORE INTO compartment (row, kind) VALUES (?, ?)");
    compartment.bind(1, static_cast<int64_t>(file));
    compartment.bind(2, static_cast<int>(record.compartmentKind));
    compartment.exec();
    const qint64 incarnation = incarnationRow(record.incarnation);
    SQLite::Statement &insert = m_connection.statement("INSERT INTO stream (file, incarnation) VALUES (?, ?)");
    insert.bind(1, static_cast<int64_t>(file));
    insert.bind(2, static_cast<int64_t>(incarnation));
    insert.exec();
    m_lastStream = {record.compartment, record.incarnation, m_connection.database().getLastInsertRowid(), file};
    return m_lastStream;
}

bool hashesHold(const Record &record)
{
    const bool payloadHolds =
        record.payload.isEmpty() || payloadHash(record.salt, record.payload) == record.payloadHash;
    return payloadHolds && recordHash(record) == record.hash;
}

} // namespace db

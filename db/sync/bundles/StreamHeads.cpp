#include "db/sync/bundles/StreamHeads.h"

#include "db/changelog/CellBinding.h"

namespace db
{

using namespace model;

qint64 StreamHeads::stream(const CompartmentId &compartment, const IncarnationId &incarnation)
{
    SQLite::Statement &select =
        m_connection.statement("SELECT row FROM stream WHERE file = (SELECT row FROM entity WHERE id = ?)"
                               " AND incarnation = (SELECT row FROM incarnation WHERE id = ?)");
    bindId(select, 1, compartment);
    bindId(select, 2, incarnation);
    const qint64 row = select.executeStep() ? select.getColumn(0).getInt64() : 0;
    select.reset();
    return row;
}

bool StreamHeads::hasRecord(const CompartmentId &compartment, const IncarnationId &incarnation, qint64 number,
                            const QByteArray &hash)
{
    SQLite::Statement &select =
        m_connection.statement("SELECT 1 FROM stream_place AS place JOIN record ON record.seq = place.seq"
                               " WHERE place.stream = ? AND place.number = ? AND record.hash = ?");
    select.bind(1, static_cast<int64_t>(stream(compartment, incarnation)));
    select.bind(2, static_cast<int64_t>(number));
    bindBytes(select, 3, hash);
    const bool here = select.executeStep();
    select.reset();
    return here;
}

std::multimap<qint64, SignedHead> StreamHeads::signedHeads(qint64 stream)
{
    std::multimap<qint64, SignedHead> heads;
    SQLite::Statement &select =
        m_connection.statement("SELECT number, hash, device, signature FROM head_signature WHERE stream = ?");
    select.bind(1, static_cast<int64_t>(stream));
    while (select.executeStep()) {
        heads.emplace(select.getColumn(0).getInt64(),
                      SignedHead{bytesOf(select.getColumn(1)), idOf<DeviceId>(select.getColumn(2)),
                                 bytesOf(select.getColumn(3))});
    }
    select.reset();
    return heads;
}

void StreamHeads::noteHead(qint64 stream, qint64 number, const SignedHead &head)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert = m_connection.statement(
        "INSERT OR IGNORE INTO head_signature (stream, number, hash, device, signature) VALUES (?, ?, ?, ?, ?)");
    insert.bind(1, static_cast<int64_t>(stream));
    insert.bind(2, static_cast<int64_t>(number));
    bindBytes(insert, 3, head.hash);
    bindId(insert, 4, head.device);
    bindBytes(insert, 5, head.signature);
    insert.exec();
}

std::optional<DeviceId> StreamHeads::deviceOf(const IncarnationId &incarnation)
{
    SQLite::Statement &select = m_connection.statement("SELECT device FROM incarnation_device WHERE incarnation = ?");
    bindId(select, 1, incarnation);
    const std::optional<DeviceId> device =
        select.executeStep() ? DeviceId::fromBytes(bytesOf(select.getColumn(0))) : std::nullopt;
    select.reset();
    return device;
}

void StreamHeads::noteDevice(const IncarnationId &incarnation, const DeviceId &device)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert =
        m_connection.statement("INSERT OR IGNORE INTO incarnation_device (incarnation, device) VALUES (?, ?)");
    bindId(insert, 1, incarnation);
    bindId(insert, 2, device);
    insert.exec();
}

} // namespace db

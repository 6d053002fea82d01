#include "db/sync/bundles/PeerLedger.h"

#include "db/changelog/CellBinding.h"

namespace db
{

using model::DeviceId;

namespace
{

constexpr int mostReceipts = 64;
constexpr int mostRemembered = 64; ///< Bundles to one laptop whose receipt still counts.

} // namespace

QHash<qint64, qint64> PeerLedger::known(const DeviceId &device)
{
    QHash<qint64, qint64> known;
    // Only what stands here too: after a restore of this laptop the other may hold what is not here any more.
    SQLite::Statement &select = m_connection.statement(
        "SELECT tip.stream, max(tip.number) FROM peer_tip AS tip JOIN stream_place AS place ON"
        " place.stream = tip.stream AND place.number = tip.number JOIN record ON record.seq = place.seq AND"
        " record.hash = tip.hash WHERE tip.device = ? GROUP BY tip.stream");
    bindId(select, 1, device);
    while (select.executeStep()) {
        known.insert(select.getColumn(0).getInt64(), select.getColumn(1).getInt64());
    }
    select.reset();
    return known;
}

void PeerLedger::noteSent(const QByteArray &bundle, const DeviceId &device, qint64 now,
                          const std::vector<StreamTip> &tips)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert = m_connection.statement("INSERT INTO sent_bundle (id, device, made) VALUES (?, ?, ?)");
    bindBytes(insert, 1, bundle);
    bindId(insert, 2, device);
    insert.bind(3, static_cast<int64_t>(now));
    insert.exec();
    const auto row = m_connection.database().getLastInsertRowid();
    // Whoever opens none for so long gets it all again.
    SQLite::Statement &old = m_connection.statement(
        "DELETE FROM sent_tip WHERE bundle IN (SELECT row FROM sent_bundle WHERE device = ? ORDER BY row DESC"
        " LIMIT -1 OFFSET ?)");
    bindId(old, 1, device);
    old.bind(2, mostRemembered);
    old.exec();
    for (const StreamTip &tip : tips) {
        SQLite::Statement &add =
            m_connection.statement("INSERT OR IGNORE INTO sent_tip (bundle, stream, number, hash) VALUES (?, ?, ?, ?)");
        add.bind(1, static_cast<int64_t>(row));
        add.bind(2, static_cast<int64_t>(tip.stream));
        add.bind(3, static_cast<int64_t>(tip.number));
        bindBytes(add, 4, tip.hash);
        add.exec();
    }
}

void PeerLedger::noteReceipts(const DeviceId &device, const QList<QByteArray> &bundles, qint64 now)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    for (const QByteArray &bundle : bundles) {
        SQLite::Statement &sent =
            m_connection.statement("SELECT row FROM sent_bundle WHERE id = ? AND device = ? AND receipt IS NULL");
        bindBytes(sent, 1, bundle);
        bindId(sent, 2, device);
        const auto row = static_cast<int64_t>(sent.executeStep() ? sent.getColumn(0).getInt64() : 0);
        sent.reset();
        if (row == 0) {
            continue;
        }
        SQLite::Statement &receipt = m_connection.statement("UPDATE sent_bundle SET receipt = ? WHERE row = ?");
        receipt.bind(1, static_cast<int64_t>(now));
        receipt.bind(2, row);
        receipt.exec();
        SQLite::Statement &holds =
            m_connection.statement("INSERT OR IGNORE INTO peer_tip (device, stream, number, hash)"
                                   " SELECT ?, stream, number, hash FROM sent_tip WHERE bundle = ?");
        bindId(holds, 1, device);
        holds.bind(2, row);
        holds.exec();
        SQLite::Statement &erase = m_connection.statement("DELETE FROM sent_tip WHERE bundle = ?");
        erase.bind(1, row);
        erase.exec();
    }
    // Of each stream the highest end is enough, unless it forked: then all are kept.
    SQLite::Statement &older = m_connection.statement(
        "DELETE FROM peer_tip WHERE device = ?1 AND number < (SELECT max(number) FROM peer_tip AS other WHERE"
        " other.device = ?1 AND other.stream = peer_tip.stream) AND (SELECT count(*) = max(number) FROM stream_place "
        "AS place WHERE"
        " place.stream = peer_tip.stream)");
    bindId(older, 1, device);
    older.exec();
}

void PeerLedger::noteHolds(const DeviceId &device, const StreamTip &tip)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert =
        m_connection.statement("INSERT OR IGNORE INTO peer_tip (device, stream, number, hash) VALUES (?, ?, ?, ?)");
    bindId(insert, 1, device);
    insert.bind(2, static_cast<int64_t>(tip.stream));
    insert.bind(3, static_cast<int64_t>(tip.number));
    bindBytes(insert, 4, tip.hash);
    insert.exec();
}

void PeerLedger::noteHeard(const DeviceId &device, const model::IncarnationId &incarnation, qint64 now)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &forget = m_connection.statement("DELETE FROM peer_tip WHERE device = ?1 AND EXISTS (SELECT 1 "
                                                       "FROM peer WHERE device = ?1 AND incarnation <> ?2)");
    bindId(forget, 1, device);
    bindId(forget, 2, incarnation);
    forget.exec();
    SQLite::Statement &insert = m_connection.statement(
        "INSERT INTO peer (device, incarnation, heard) VALUES (?, ?, ?)"
        " ON CONFLICT (device) DO UPDATE SET incarnation = excluded.incarnation, heard = excluded.heard");
    bindId(insert, 1, device);
    bindId(insert, 2, incarnation);
    insert.bind(3, static_cast<int64_t>(now));
    insert.exec();
}

void PeerLedger::noteOpened(const QByteArray &bundle, const DeviceId &device, qint64 now)
{
    const Connection::Scope scope(m_connection, WriteScope::Local);
    SQLite::Statement &insert =
        m_connection.statement("INSERT OR IGNORE INTO opened_bundle (id, device, opened) VALUES (?, ?, ?)");
    bindBytes(insert, 1, bundle);
    bindId(insert, 2, device);
    insert.bind(3, static_cast<int64_t>(now));
    insert.exec();
}

bool PeerLedger::wasOpened(const QByteArray &bundle)
{
    SQLite::Statement &select = m_connection.statement("SELECT 1 FROM opened_bundle WHERE id = ?");
    bindBytes(select, 1, bundle);
    const bool opened = select.executeStep();
    select.reset();
    return opened;
}

QList<QByteArray> PeerLedger::openedFrom(const QList<DeviceId> &devices)
{
    QList<QByteArray> opened;
    for (const DeviceId &device : devices) {
        SQLite::Statement &select =
            m_connection.statement("SELECT id FROM opened_bundle WHERE device = ? ORDER BY opened DESC, id LIMIT ?");
        bindId(select, 1, device);
        select.bind(2, mostReceipts);
        while (select.executeStep()) {
            opened.append(bytesOf(select.getColumn(0)));
        }
        select.reset();
    }
    return opened;
}

} // namespace db

// PeerLedger remembers what each other laptop is known to hold: by its receipts, and by what it sent itself.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"
#include "model/sync/devices/DeviceId.h"

#include <QHash>

namespace db
{

/// The end of a stream as another laptop has it.
struct StreamTip
{
    qint64 stream = 0; ///< Its local number.
    qint64 number = 0;
    QByteArray hash;
};

/// All functions throw SQLite::Exception; those that write do so in the caller's transaction. Every record has its
/// place (RecordPlaces::place()).
class PeerLedger
{
public:
    explicit PeerLedger(Connection &connection)
        : m_connection(connection)
    {
    }

    /// By stream: up to which number the laptop holds what we hold. A stream that is not there it may not have at all.
    [[nodiscard]] QHash<qint64, qint64> known(const model::DeviceId &device);

    /// A bundle was made for `device`: its receipt will stand for `tips`.
    void noteSent(const QByteArray &bundle, const model::DeviceId &device, qint64 now,
                  const std::vector<StreamTip> &tips);
    /// `device` says that it opened these bundles of ours.
    void noteReceipts(const model::DeviceId &device, const QList<QByteArray> &bundles, qint64 now);
    void noteHolds(const model::DeviceId &device, const StreamTip &tip);
    /// A bundle of `device` came. One with a new incarnation was restored, and has forgotten what it held.
    void noteHeard(const model::DeviceId &device, const model::IncarnationId &incarnation, qint64 now);

    void noteOpened(const QByteArray &bundle, const model::DeviceId &device, qint64 now);
    [[nodiscard]] bool wasOpened(const QByteArray &bundle);
    /// The bundles of `devices` that were opened last, for the receipts of the next bundle to them.
    [[nodiscard]] QList<QByteArray> openedFrom(const QList<model::DeviceId> &devices);

private:
    Connection &m_connection;
};

} // namespace db

// StreamHeads knows whose streams are whose, and keeps the authors' signatures over the ends of their streams, so that
// records can be passed on.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/bundles/RecordRun.h"

#include <map>

namespace db
{

/// An end of a stream that its author signed.
struct SignedHead
{
    QByteArray hash;
    model::DeviceId device;
    QByteArray signature;
};

/// All functions throw SQLite::Exception; those that write do so in the caller's transaction. Every record has its
/// place (RecordPlaces::place()).
class StreamHeads
{
public:
    explicit StreamHeads(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The local number of a stream that has records here; 0 when it has none.
    [[nodiscard]] qint64 stream(const model::CompartmentId &compartment, const model::IncarnationId &incarnation);
    [[nodiscard]] bool hasRecord(const model::CompartmentId &compartment, const model::IncarnationId &incarnation,
                                 qint64 number, const QByteArray &hash);

    /// The signed ends of a stream by number; in a forked one several may have the same.
    [[nodiscard]] std::multimap<qint64, SignedHead> signedHeads(qint64 stream);
    void noteHead(qint64 stream, qint64 number, const SignedHead &head);

    /// Whose incarnation it is, as far as is known.
    [[nodiscard]] std::optional<model::DeviceId> deviceOf(const model::IncarnationId &incarnation);
    void noteDevice(const model::IncarnationId &incarnation, const model::DeviceId &device);

private:
    Connection &m_connection;
};

} // namespace db

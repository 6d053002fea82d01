// LocalSettings are the few facts that belong to this copy of the store alone and never travel.
#pragma once

#include "db/keys/SecureBytes.h"
#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"
#include "model/sync/devices/DeviceId.h"

#include <set>

namespace db
{

/// All functions throw SQLite::Exception.
class LocalSettings
{
public:
    explicit LocalSettings(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] qint64 generation() { return value("generation").toLongLong(); }
    void setGeneration(qint64 number) { setValue("generation", QByteArray::number(number)); }

    /// Changes when the store is found to be a restored or cloned copy.
    [[nodiscard]] model::IncarnationId incarnation();
    void setIncarnation(const model::IncarnationId &id);
    /// Every incarnation that this device had.
    [[nodiscard]] std::set<model::IncarnationId> ownIncarnations();

    /// Blank while this laptop waits to be approved. The same for every store of one team; ids that are computed from
    /// contents are keyed by it.
    [[nodiscard]] QByteArray team() { return value("team"); }
    void setTeam(const QByteArray &id) { setValue("team", id); }

    [[nodiscard]] model::DeviceId device();
    void setDevice(const model::DeviceId &id) { setValue("device", id.bytes()); }

    /// The secrets of this device, or nothing: 32 bytes that its Ed25519 key is made from, and its X25519 key.
    [[nodiscard]] SecureBytes signingSeed() { return secret("signing_seed"); }
    void setSigningSeed(const SecureBytes &seed) { setSecret("signing_seed", seed); }
    [[nodiscard]] SecureBytes sealingKey() { return secret("sealing_key"); }
    void setSealingKey(const SecureBytes &key) { setSecret("sealing_key", key); }

    /// The hash of the access log's last row; empty while it has none.
    [[nodiscard]] QByteArray accessHead() { return value("access_head"); }
    void setAccessHead(const QByteArray &hash) { setValue("access_head", hash); }

    /// Whether this copy was given some people's case files and not everybody's: set when a laptop joins, taken away
    /// when all of them have arrived.
    [[nodiscard]] bool holdsPart() { return !value("holds_part").isEmpty(); }
    void setHoldsPart(bool part) { setValue("holds_part", part ? QByteArray("1") : QByteArray()); }

private:
    [[nodiscard]] QByteArray value(const char *name);
    void setValue(const char *name, const QByteArray &value);
    [[nodiscard]] SecureBytes secret(const char *name);
    void setSecret(const char *name, const SecureBytes &secret);

    Connection &m_connection;
};

} // namespace db

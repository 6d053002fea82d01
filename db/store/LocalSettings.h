// LocalSettings are the few facts that belong to this copy of the store alone and never travel.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"

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
    void setIncarnation(const model::IncarnationId &id) { setValue("incarnation", id.bytes()); }

    /// The same for every store of one team; ids that are computed from contents are keyed by it.
    [[nodiscard]] QByteArray team() { return value("team"); }
    void setTeam(const QByteArray &id) { setValue("team", id); }

    [[nodiscard]] QByteArray device() { return value("device"); }
    void setDevice(const QByteArray &id) { setValue("device", id); }

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

    Connection &m_connection;
};

} // namespace db

// CaseScope is which case files a laptop may hold: all of them, or those that it was granted or began itself.
#pragma once

#include "db/sqlcipher/Connection.h"
#include "model/sync/Record.h"
#include "model/sync/devices/DeviceCertificate.h"

#include <QHash>

#include <set>

namespace db
{

class CaseScope
{
public:
    /// Of the laptop that `certificate` names; `own`: it is this one. Throws SQLite::Exception.
    [[nodiscard]] static CaseScope of(Connection &connection, const model::DeviceCertificate &certificate, bool own);

    [[nodiscard]] bool holds(model::Compartment kind, const model::CompartmentId &file) const
    {
        return m_whole || kind != model::Compartment::CaseFile || m_files.contains(file);
    }
    /// Case files by name; empty for a laptop that gets all.
    [[nodiscard]] const std::set<model::CompartmentId> &files() const { return m_files; }
    void add(const model::CompartmentId &file) { m_files.insert(file); }

    /// The last record of a stream, by its local number, that a laptop gets of a case file that was withdrawn from it:
    /// the one that says so. 0: none of it.
    [[nodiscard]] qint64 endOf(qint64 stream) const { return m_ends.value(stream, 0); }
    /// Streams of case files that were withdrawn and granted again: the laptop may have let go of what it had.
    [[nodiscard]] const std::set<qint64> &again() const { return m_again; }

private:
    void addEnds(Connection &connection, const model::DeviceId &device);

    bool m_whole = false;
    std::set<model::CompartmentId> m_files;
    QHash<qint64, qint64> m_ends;
    std::set<qint64> m_again;
};

} // namespace db

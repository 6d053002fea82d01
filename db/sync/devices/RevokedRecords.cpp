#include "db/sync/devices/RevokedRecords.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/rebuild/CompartmentTables.h"
#include "db/sync/devices/DevicePapers.h"

#include <algorithm>
#include <limits>

namespace db
{

using namespace model;

namespace
{

/// One stream of a laptop, and up to which record it counts.
struct Counted
{
    qint64 stream = 0;
    qint64 file = 0;
    qint64 upTo = std::numeric_limits<qint64>::max();
};

std::vector<Counted> streamsOf(Connection &connection, const QByteArray &team, const DeviceId &device,
                               const DeviceRevocation *revocation)
{
    std::vector<Counted> streams;
    SQLite::Statement &select = connection.statement(
        "SELECT stream.row, stream.file, entity.id, incarnation.id FROM incarnation_device AS of_device"
        " JOIN incarnation ON incarnation.id = of_device.incarnation"
        " JOIN stream ON stream.incarnation = incarnation.row JOIN entity ON entity.row = stream.file"
        " WHERE of_device.device = ?");
    bindId(select, 1, device);
    while (select.executeStep()) {
        Counted counted{select.getColumn(0).getInt64(), select.getColumn(1).getInt64()};
        if (revocation != nullptr) {
            const QByteArray hash = DevicePapers::streamHash(team, idOf<CompartmentId>(select.getColumn(2)),
                                                             idOf<IncarnationId>(select.getColumn(3)));
            const auto last = std::ranges::find(revocation->last, hash, &DeviceRevocation::Last::stream);
            counted.upTo = last == revocation->last.end() ? 0 : last->number;
        }
        streams.push_back(counted);
    }
    select.reset();
    return streams;
}

} // namespace

qint64 RevokedRecords::mark(const DeviceId &device, const DeviceRevocation *revocation, std::set<qint64> &files)
{
    qint64 aside = 0;
    for (const Counted &counted : streamsOf(m_connection, m_team, device, revocation)) {
        SQLite::Statement &back =
            m_connection.statement("UPDATE record SET parked = 0 WHERE parked = ?3 AND seq IN"
                                   " (SELECT seq FROM stream_place WHERE stream = ?1 AND number <= ?2)");
        back.bind(1, static_cast<int64_t>(counted.stream));
        back.bind(2, static_cast<int64_t>(counted.upTo));
        back.bind(3, putAside);
        SQLite::Statement &out =
            m_connection.statement("UPDATE record SET parked = ?3 WHERE parked <> ?3 AND seq IN"
                                   " (SELECT seq FROM stream_place WHERE stream = ?1 AND number > ?2)");
        const int taken = back.exec();
        out.bind(1, static_cast<int64_t>(counted.stream));
        out.bind(2, static_cast<int64_t>(counted.upTo));
        out.bind(3, putAside);
        const int put = out.exec();
        if (taken + put > 0) {
            files.insert(counted.file);
        }
        aside += put;
    }
    return aside;
}

Result<qint64> RevokedRecords::settle(const DeviceTrust &trust)
{
    SQLite::Statement &any = m_connection.statement("SELECT 1 FROM device_revocation LIMIT 1");
    const bool some = any.executeStep();
    any.reset();
    if (!some) {
        return 0;
    }
    qint64 aside = 0;
    std::set<qint64> files;
    for (const DeviceId &device : trust.devices()) {
        aside += mark(device, trust.revocationOf(device), files);
    }
    for (const qint64 file : files) {
        if (const Result<void> rebuilt = CompartmentTables(m_connection).rebuild(file); !rebuilt) {
            return std::unexpected(rebuilt.error());
        }
    }
    return aside;
}

} // namespace db

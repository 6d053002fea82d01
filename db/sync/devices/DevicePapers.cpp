#include "db/sync/devices/DevicePapers.h"

#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordHash.h"
#include "db/sync/devices/DeviceKeys.h"

namespace db
{

using namespace model;

namespace
{

Operation makePaper(EntityKind kind, const QByteArray &team, const DeviceId &device, const QByteArray &paper)
{
    const auto id = EntityId::fromBytes(plainHash(paper, EntityId::size, team));
    return {kind, *id, Operation::make, {Cell(device.bytes()), textCell(QString::fromLatin1(paper.toHex()))}, {}};
}

template <class Paper>
void addAll(Connection &connection, const char *sql, DeviceTrust &trust)
{
    SQLite::Statement &select = connection.statement(sql);
    while (select.executeStep()) {
        if (const Result<Paper> paper = Paper::fromBytes(QByteArray::fromHex(bytesOf(select.getColumn(0))))) {
            trust.add(*paper);
        }
    }
    select.reset();
}

} // namespace

Operation DevicePapers::make(const QByteArray &team, const DeviceCertificate &certificate)
{
    return makePaper(EntityKind::DeviceCertificate, team, certificate.device, certificate.bytes());
}

Operation DevicePapers::make(const QByteArray &team, const DeviceRevocation &revocation)
{
    return makePaper(EntityKind::DeviceRevocation, team, revocation.device, revocation.bytes());
}

QByteArray DevicePapers::streamHash(const QByteArray &team, const CompartmentId &compartment,
                                    const IncarnationId &incarnation)
{
    return plainHash(team + compartment.bytes() + incarnation.bytes()).left(8);
}

DeviceTrust DevicePapers::trust(Connection &connection, const QByteArray &team, const QByteArray &root)
{
    DeviceTrust trust(team, root, &DeviceKeys::verify);
    addAll<DeviceCertificate>(connection, "SELECT paper FROM device_certificate", trust);
    addAll<DeviceRevocation>(connection, "SELECT paper FROM device_revocation", trust);
    return trust;
}

} // namespace db

#include "db/sync/devices/DeviceStore.h"

#include "db/access/UserCells.h"
#include "db/changelog/CellBinding.h"
#include "db/changelog/RecordPlaces.h"
#include "db/sqlcipher/SqlError.h"
#include "db/sync/devices/SixWords.h"
#include "model/access/UserName.h"

#include <algorithm>

namespace db
{

using namespace model;

namespace
{

constexpr qsizetype leastIdDigits = 4;

DeviceCertificate certificateFor(const QByteArray &team, const StoreEnvironment &environment)
{
    DeviceCertificate certificate;
    certificate.team = team;
    certificate.issued = environment.clock.millisecondsSinceEpoch();
    certificate.untilDay = environment.clock.today().addMonths(DeviceCertificate::validMonths).toJulianDay();
    return certificate;
}

} // namespace

Result<DeviceCertificate> DeviceStore::administrators(const RecoverySecret &sheet, Role role, bool whole)
{
    return guarded(m_store.folder().path, [&]() -> Result<DeviceCertificate> {
        const WriteLock lock(m_store);
        const DeviceKeys keys = DeviceKeys::load(m_store.writer());
        DeviceCertificate certificate = certificateFor(m_store.session().team, m_store.environment());
        certificate.device = LocalSettings(m_store.writer()).device();
        certificate.user = m_store.session().user;
        certificate.name = m_store.session().userName.left(JoinRequest::mostNameCharacters);
        certificate.role = role;
        certificate.administrator = true;
        certificate.whole = whole;
        certificate.signingKey = keys.signingPublic();
        certificate.sealingKey = keys.sealingPublic();
        certificate.signature = DeviceKeys::signWith(sheet.teamRootSecretKey(), certificate.signedBytes());
        return certificate;
    });
}

Result<Operation> DeviceStore::foundingCertificate(const RecoverySecret &sheet, Role role)
{
    const Result<DeviceCertificate> certificate = administrators(sheet, role, true);
    return certificate ? Result<Operation>(DevicePapers::make(m_store.session().team, *certificate))
                       : std::unexpected(certificate.error());
}

Result<DeviceCertificate> DeviceStore::administer(const RecoverySecret &sheet)
{
    const WriteLock lock(m_store);
    const Result<DeviceTrust> all = trust();
    if (!all) {
        return std::unexpected(all.error());
    }
    if (const Result<void> allowed = m_store.require(Action::ManageUsers); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (sheet.teamKeys() != m_store.keySlots().teamKeys()) {
        return fail(ErrorCode::WrongPassphrase, QStringLiteral("recovery sheet"));
    }
    const Result<DeviceId> self = own();
    if (!self || all->isAdministrator(*self)) {
        return self ? fail(ErrorCode::AlreadyDone) : std::unexpected(self.error());
    }
    const DeviceCertificate *before = all->lastCertificateOf(*self);
    Result<DeviceCertificate> certificate =
        administrators(sheet, m_store.session().role, before == nullptr || before->whole);
    const Result<void> written = certificate ? write({DevicePapers::make(m_store.session().team, *certificate)})
                                             : std::unexpected(certificate.error());
    return written ? certificate : std::unexpected(written.error());
}

Result<DeviceTrust> DeviceStore::trust()
{
    if (m_store.isJoining()) {
        return fail(ErrorCode::NotJoined);
    }
    const WriteLock lock(m_store);
    return guarded(m_store.folder().path, [&]() -> Result<DeviceTrust> {
        return DevicePapers::trust(m_store.reader(), m_store.session().team, m_store.keySlots().teamKeys().root);
    });
}

Result<DeviceId> DeviceStore::own()
{
    return guarded(m_store.folder().path,
                   [&]() -> Result<DeviceId> { return LocalSettings(m_store.reader()).device(); });
}

Result<QList<Device>> DeviceStore::list()
{
    const Result<DeviceTrust> all = trust();
    const Result<DeviceId> self = own();
    if (!all || !self) {
        return std::unexpected(!all ? all.error() : self.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Device>> {
        QList<Device> devices;
        for (const DeviceId &id : all->devices()) {
            Device device;
            device.certificate = *all->lastCertificateOf(id);
            device.own = id == *self;
            device.revoked = all->revocationOf(id) != nullptr;
            SQLite::Statement &select = m_store.reader().statement("SELECT heard FROM peer WHERE device = ?");
            bindId(select, 1, id);
            device.heard = select.executeStep() ? select.getColumn(0).getInt64() : 0;
            select.reset();
            devices.append(device);
        }
        std::ranges::stable_sort(devices, {}, [](const Device &device) { return device.certificate.name; });
        return devices;
    });
}

Result<Device> DeviceStore::find(const QString &id)
{
    const Result<QList<Device>> all = list();
    if (!all) {
        return std::unexpected(all.error());
    }
    QList<Device> found;
    std::ranges::copy_if(*all, std::back_inserter(found), [&id](const Device &device) {
        const bool byId =
            id.size() >= leastIdDigits && device.certificate.device.toString().startsWith(id, Qt::CaseInsensitive);
        return byId || signInName(device.certificate.name) == signInName(id);
    });
    if (found.size() != 1) {
        return fail(found.isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous, QStringLiteral("device"));
    }
    return found.first();
}

Result<QStringList> DeviceStore::words(const DeviceId &device)
{
    const Result<DeviceTrust> all = trust();
    if (!all) {
        return std::unexpected(all.error());
    }
    const DeviceCertificate *certificate = all->lastCertificateOf(device);
    if (certificate == nullptr) {
        return fail(ErrorCode::NotFound, QStringLiteral("device"));
    }
    const WriteLock lock(m_store);
    return SixWords::of({m_store.keySlots().teamKeys().root, device, certificate->signingKey, certificate->sealingKey});
}

Result<JoinRequest> DeviceStore::request(const QString &deviceName)
{
    if (!m_store.isJoining()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("joining"));
    }
    return guarded(m_store.folder().path, [&]() -> Result<JoinRequest> {
        const WriteLock lock(m_store);
        const DeviceKeys keys = DeviceKeys::load(m_store.writer());
        JoinRequest request;
        request.device = LocalSettings(m_store.writer()).device();
        request.user = m_store.session().user;
        request.userName = m_store.session().userName.left(JoinRequest::mostNameCharacters);
        request.deviceName = deviceName.trimmed().isEmpty()
                                 ? request.userName
                                 : deviceName.trimmed().left(JoinRequest::mostNameCharacters);
        request.signingKey = keys.signingPublic();
        request.sealingKey = keys.sealingPublic();
        request.signature = keys.sign(request.signedBytes());
        return request;
    });
}

Result<void> DeviceStore::requireAdministrator(const DeviceTrust &trust)
{
    if (const Result<void> allowed = m_store.require(Action::ManageUsers); !allowed) {
        return allowed;
    }
    const Result<DeviceId> self = own();
    if (!self) {
        return std::unexpected(self.error());
    }
    return trust.isAdministrator(*self) ? Result<void>()
                                        : fail(ErrorCode::RoleMayNot, QStringLiteral("an administrator's laptop"));
}

Result<bool> DeviceStore::userIsNew(const JoinRequest &request)
{
    return guarded(m_store.folder().path, [&]() -> Result<bool> {
        bool known = false;
        bool taken = false;
        SQLite::Statement &select =
            m_store.reader().statement("SELECT id, name FROM user WHERE coalesce(removed, 0) = 0");
        while (select.executeStep()) {
            const bool same = idOf<UserId>(select.getColumn(0)) == request.user;
            known = known || same;
            taken = taken || (!same && signInName(textOf(select.getColumn(1))) == signInName(request.userName));
        }
        select.reset();
        return taken ? fail(ErrorCode::UserExists) : Result<bool>(!known);
    });
}

Result<void> DeviceStore::write(std::vector<Operation> operations)
{
    const Result<Change> done = m_store.commit(
        Action::ManageUsers, CompartmentChange{m_store.adminFile(), Compartment::AdminFile, std::move(operations), {}});
    return done ? Result<void>() : std::unexpected(done.error());
}

Result<DeviceCertificate> DeviceStore::approve(const JoinRequest &request, Role role, bool whole)
{
    const WriteLock lock(m_store);
    const Result<DeviceTrust> all = trust();
    if (!all) {
        return std::unexpected(all.error());
    }
    if (const Result<void> allowed = requireAdministrator(*all); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (!DeviceKeys::verify(request.signingKey, request.signedBytes(), request.signature)) {
        return fail(ErrorCode::NotTrusted);
    }
    if (all->certificateOf(request.device) != nullptr) {
        return fail(ErrorCode::AlreadyDone);
    }
    // A laptop's keys are its own for good: what it signed has to be checked by the same ever after.
    const DeviceCertificate *before = all->lastCertificateOf(request.device);
    if (before != nullptr && (before->signingKey != request.signingKey || before->sealingKey != request.sealingKey)) {
        return fail(ErrorCode::NotTrusted);
    }
    const Result<bool> isNew = userIsNew(request);
    if (!isNew) {
        return std::unexpected(isNew.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<DeviceCertificate> {
        DeviceCertificate certificate = certificateFor(m_store.session().team, m_store.environment());
        certificate.device = request.device;
        certificate.user = request.user;
        certificate.name = request.deviceName;
        certificate.role = role;
        certificate.whole = whole;
        certificate.signingKey = request.signingKey;
        certificate.sealingKey = request.sealingKey;
        certificate.issuer = LocalSettings(m_store.writer()).device();
        certificate.signature = DeviceKeys::load(m_store.writer()).sign(certificate.signedBytes());
        std::vector<Operation> operations;
        if (*isNew) {
            operations.push_back(makeUser({request.user, request.userName.trimmed(), role}));
        }
        operations.push_back(DevicePapers::make(m_store.session().team, certificate));
        const Result<void> written = write(std::move(operations));
        return written ? Result<DeviceCertificate>(certificate) : std::unexpected(written.error());
    });
}

Result<std::vector<DeviceRevocation::Last>> DeviceStore::lastAccepted(const DeviceId &device)
{
    return guarded(m_store.folder().path, [&]() -> Result<std::vector<DeviceRevocation::Last>> {
        std::vector<qint64> streams;
        std::vector<DeviceRevocation::Last> last;
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT entity.id, incarnation.id, stream.row"
            " FROM incarnation_device AS of_device JOIN incarnation ON incarnation.id = of_device.incarnation"
            " JOIN stream ON stream.incarnation = incarnation.row JOIN entity ON entity.row = stream.file"
            " WHERE of_device.device = ? ORDER BY stream.row");
        bindId(select, 1, device);
        while (select.executeStep()) {
            streams.push_back(select.getColumn(2).getInt64());
            last.push_back({DevicePapers::streamHash(m_store.session().team, idOf<CompartmentId>(select.getColumn(0)),
                                                     idOf<IncarnationId>(select.getColumn(1))),
                            0});
        }
        select.reset();
        RecordPlaces places(m_store.reader());
        for (size_t i = 0; i < streams.size(); ++i) {
            SQLite::Statement &end = m_store.reader().statement("SELECT number FROM record WHERE seq = ?");
            end.bind(1, static_cast<int64_t>(places.lastOf(streams[i]).value_or(0)));
            last[i].number = end.executeStep() ? end.getColumn(0).getInt64() : 0;
            end.reset();
        }
        return last;
    });
}

Result<void> DeviceStore::revoke(const DeviceId &device)
{
    const WriteLock lock(m_store);
    const Result<DeviceTrust> all = trust();
    const Result<DeviceId> self = own();
    if (!all || !self) {
        return std::unexpected(!all ? all.error() : self.error());
    }
    if (const Result<void> allowed = requireAdministrator(*all); !allowed) {
        return allowed;
    }
    if (all->lastCertificateOf(device) == nullptr || device == *self) {
        return fail(device == *self ? ErrorCode::InvalidValue : ErrorCode::NotFound, QStringLiteral("device"));
    }
    if (all->revocationOf(device) != nullptr) {
        return fail(ErrorCode::AlreadyDone);
    }
    Result<std::vector<DeviceRevocation::Last>> last = lastAccepted(device);
    if (!last) {
        return std::unexpected(last.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<void> {
        DeviceRevocation revocation{
            m_store.session().team, device, *self, m_store.environment().clock.millisecondsSinceEpoch(),
            *std::move(last),       {}};
        revocation.signature = DeviceKeys::load(m_store.writer()).sign(revocation.signedBytes());
        return write({DevicePapers::make(m_store.session().team, revocation)});
    });
}

} // namespace db

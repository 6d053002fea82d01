// DeviceStore keeps the laptops of the team: who they are, who approved them, and how one joins or is taken out.
#pragma once

#include "db/store/CaseStore.h"
#include "db/sync/devices/DeviceKeys.h"
#include "db/sync/devices/DevicePapers.h"
#include "model/sync/devices/JoinRequest.h"

namespace db
{

/// One laptop as a list shows it.
struct Device
{
    model::DeviceCertificate certificate; ///< The one issued last.
    bool own = false;
    bool revoked = false;
    qint64 heard = 0; ///< When its last bundle was opened here, milliseconds since 1970; 0: never.
};

class DeviceStore
{
public:
    explicit DeviceStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// The operation that makes this laptop the first of a new team, an administrator's, by the recovery sheet.
    [[nodiscard]] model::Result<model::Operation> foundingCertificate(const RecoverySecret &sheet, model::Role role);

    /// What the team's papers come to. NotJoined.
    [[nodiscard]] model::Result<model::DeviceTrust> trust();
    [[nodiscard]] model::Result<model::DeviceId> own();
    /// The laptop whose id begins with `id` (at least four digits) or that has this name. NotFound, Ambiguous.
    [[nodiscard]] model::Result<Device> find(const QString &id);
    /// Every laptop that was ever approved, by name. NotJoined.
    [[nodiscard]] model::Result<QList<Device>> list();

    /// The six words of a laptop: of its keys and the team root. NotJoined, NotFound.
    [[nodiscard]] model::Result<QStringList> words(const model::DeviceId &device);

    /// What a laptop that waits to join sends to an administrator. AlreadyDone when it has joined.
    [[nodiscard]] model::Result<model::JoinRequest> request(const QString &deviceName);

    /// Makes the laptop one of the team and its user one of its users, in one save. `whole`: it gets every case file.
    /// RoleMayNot unless this is an administrator's laptop and the role may manage users; NotTrusted (the request was
    /// changed), AlreadyDone, UserExists (somebody else has the name).
    [[nodiscard]] model::Result<model::DeviceCertificate> approve(const model::JoinRequest &request, model::Role role,
                                                                  bool whole);

    /// Makes this laptop an administrator's by the recovery sheet: one that was made before laptops had certificates,
    /// or when the right to approve has to be settled. RoleMayNot unless the role may manage users, NotJoined,
    /// WrongPassphrase at "recovery sheet" when it is another team's, AlreadyDone.
    [[nodiscard]] model::Result<model::DeviceCertificate> administer(const RecoverySecret &sheet);

    /// Takes the laptop out: what it has written counts up to what has arrived here. RoleMayNot as approve(), NotFound,
    /// InvalidValue for this very laptop, AlreadyDone.
    [[nodiscard]] model::Result<void> revoke(const model::DeviceId &device);

private:
    [[nodiscard]] model::Result<model::DeviceCertificate> administrators(const RecoverySecret &sheet, model::Role role,
                                                                         bool whole);
    [[nodiscard]] model::Result<void> requireAdministrator(const model::DeviceTrust &trust);
    [[nodiscard]] model::Result<bool> userIsNew(const model::JoinRequest &request);
    [[nodiscard]] model::Result<void> write(std::vector<model::Operation> operations);
    [[nodiscard]] model::Result<std::vector<model::DeviceRevocation::Last>> lastAccepted(const model::DeviceId &device);

    CaseStore &m_store;
};

} // namespace db

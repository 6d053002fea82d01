// DeviceTrust decides which laptops belong to a team: a pure function of the team root and of the set of certificates
// and revocations, whatever their order.
#pragma once

#include "model/sync/devices/DeviceCertificate.h"
#include "model/sync/devices/DeviceRevocation.h"

#include <functional>

namespace model
{

/// The team root signs administrators' certificates; administrators sign the others'. A revocation by the root, or by
/// an administrator whom the root has not revoked, takes out everything that was issued to the laptop before it; of two
/// administrators that revoke each other both are out, until the root issues a later certificate.
class DeviceTrust
{
public:
    /// True if `signature` is that of the holder of `key` over `message`; the caller brings the cipher.
    using Verify = std::function<bool(const QByteArray &key, const QByteArray &message, const QByteArray &signature)>;

    DeviceTrust(QByteArray team, QByteArray root, Verify verify)
        : m_team(std::move(team))
        , m_root(std::move(root))
        , m_verify(std::move(verify))
    {
    }

    /// What is not of this team, or not signed by who may, has no effect; what is known already neither.
    void add(const DeviceCertificate &certificate);
    void add(const DeviceRevocation &revocation);

    /// The valid certificate of a laptop that was issued last; null when it has none, or none after its revocation.
    [[nodiscard]] const DeviceCertificate *certificateOf(const DeviceId &device) const;
    /// The same whether or not the laptop was revoked since: to check what it signed before.
    [[nodiscard]] const DeviceCertificate *lastCertificateOf(const DeviceId &device) const;
    [[nodiscard]] bool isAdministrator(const DeviceId &device) const;
    /// What revoked a laptop that has no later certificate; null when nothing did.
    [[nodiscard]] const DeviceRevocation *revocationOf(const DeviceId &device) const;
    /// Every laptop that ever had a valid certificate, by id.
    [[nodiscard]] std::vector<DeviceId> devices() const;

private:
    [[nodiscard]] bool isSound(const DeviceCertificate &certificate) const;
    [[nodiscard]] bool isSound(const DeviceRevocation &revocation) const;
    /// Whether one of the certificates by which `device` was made an administrator fits the signature.
    [[nodiscard]] bool signedByAdministrator(const DeviceId &device, const QByteArray &message,
                                             const QByteArray &signature) const;
    /// Whether the root took `device` out, so that what it issued then does not count.
    [[nodiscard]] bool hasNoWord(const DeviceId &device, qint64 issued) const;

    QByteArray m_team;
    QByteArray m_root;
    Verify m_verify;
    std::vector<DeviceCertificate> m_certificates;
    std::vector<DeviceRevocation> m_revocations;
};

} // namespace model

#include "model/sync/devices/DeviceTrust.h"

#include <algorithm>

namespace model
{

namespace
{

/// A later one, and of two of one moment always the same.
bool issuedBefore(const DeviceCertificate &a, const DeviceCertificate &b)
{
    return a.issued != b.issued ? a.issued < b.issued : a.signature < b.signature;
}

} // namespace

void DeviceTrust::add(const DeviceCertificate &certificate)
{
    if (certificate.team == m_team && std::ranges::find(m_certificates, certificate) == m_certificates.end()) {
        m_certificates.push_back(certificate);
    }
}

void DeviceTrust::add(const DeviceRevocation &revocation)
{
    if (revocation.team == m_team && std::ranges::find(m_revocations, revocation) == m_revocations.end()) {
        m_revocations.push_back(revocation);
    }
}

bool DeviceTrust::signedByAdministrator(const DeviceId &device, const QByteArray &message,
                                        const QByteArray &signature) const
{
    return std::ranges::any_of(m_certificates, [&](const DeviceCertificate &certificate) {
        return certificate.device == device && certificate.administrator && certificate.issuer.isNull() &&
               m_verify(certificate.signingKey, message, signature) && isSound(certificate);
    });
}

bool DeviceTrust::isSound(const DeviceCertificate &certificate) const
{
    if (certificate.issuer.isNull()) {
        return m_verify(m_root, certificate.signedBytes(), certificate.signature);
    }
    return !certificate.administrator &&
           signedByAdministrator(certificate.issuer, certificate.signedBytes(), certificate.signature);
}

bool DeviceTrust::hasNoWord(const DeviceId &device, qint64 issued) const
{
    return std::ranges::any_of(m_revocations, [&](const DeviceRevocation &revocation) {
        if (revocation.device != device || !revocation.issuer.isNull() ||
            !m_verify(m_root, revocation.signedBytes(), revocation.signature)) {
            return false;
        }
        // Whoever is out could date back what they sign: only a later certificate gives them their word again.
        const bool again = std::ranges::any_of(m_certificates, [&](const DeviceCertificate &certificate) {
            return certificate.device == device && certificate.issuer.isNull() &&
                   certificate.issued > revocation.issued && issued >= certificate.issued && isSound(certificate);
        });
        return !again;
    });
}

bool DeviceTrust::isSound(const DeviceRevocation &revocation) const
{
    if (revocation.issuer.isNull()) {
        return m_verify(m_root, revocation.signedBytes(), revocation.signature);
    }
    return revocation.issuer != revocation.device && !hasNoWord(revocation.issuer, revocation.issued) &&
           signedByAdministrator(revocation.issuer, revocation.signedBytes(), revocation.signature);
}

const DeviceCertificate *DeviceTrust::lastCertificateOf(const DeviceId &device) const
{
    const DeviceCertificate *last = nullptr;
    for (const DeviceCertificate &certificate : m_certificates) {
        if (certificate.device == device && (last == nullptr || issuedBefore(*last, certificate)) &&
            isSound(certificate)) {
            last = &certificate;
        }
    }
    return last;
}

const DeviceRevocation *DeviceTrust::revocationOf(const DeviceId &device) const
{
    const DeviceCertificate *certificate = lastCertificateOf(device);
    const DeviceRevocation *last = nullptr;
    for (const DeviceRevocation &revocation : m_revocations) {
        const bool counts = revocation.device == device &&
                            (certificate == nullptr || revocation.issued >= certificate->issued) && isSound(revocation);
        const bool later = last == nullptr || revocation.issued > last->issued ||
                           (revocation.issued == last->issued && revocation.signature > last->signature);
        if (counts && later) {
            last = &revocation;
        }
    }
    return last;
}

const DeviceCertificate *DeviceTrust::certificateOf(const DeviceId &device) const
{
    return revocationOf(device) == nullptr ? lastCertificateOf(device) : nullptr;
}

bool DeviceTrust::isAdministrator(const DeviceId &device) const
{
    const DeviceCertificate *certificate = certificateOf(device);
    return certificate != nullptr && certificate->administrator;
}

std::vector<DeviceId> DeviceTrust::devices() const
{
    std::vector<DeviceId> all;
    for (const DeviceCertificate &certificate : m_certificates) {
        if (std::ranges::find(all, certificate.device) == all.end() && isSound(certificate)) {
            all.push_back(certificate.device);
        }
    }
    std::ranges::sort(all);
    return all;
}

} // namespace model

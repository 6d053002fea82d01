// DeviceKeys are the two key pairs by which a laptop is known to its team: one signs, one opens what was sealed to it.
#pragma once

#include "db/store/LocalSettings.h"

namespace db
{

class DeviceKeys
{
public:
    /// Makes the pairs of this copy of the store, unless it has them. Throws SQLite::Exception.
    static void ensure(Connection &connection, model::RandomSource &random);
    /// This copy's pairs; ensure() has made them. Throws SQLite::Exception.
    [[nodiscard]] static DeviceKeys load(Connection &connection);

    [[nodiscard]] const QByteArray &signingPublic() const { return m_signingPublic; } ///< 32 bytes, Ed25519.
    [[nodiscard]] const QByteArray &sealingPublic() const { return m_sealingPublic; } ///< 32 bytes, X25519.
    /// 64 bytes, Ed25519 in libsodium's form.
    [[nodiscard]] const SecureBytes &signing() const { return m_signing; }
    /// 32 bytes, X25519.
    [[nodiscard]] const SecureBytes &sealing() const { return m_sealing; }

    [[nodiscard]] QByteArray sign(const QByteArray &message) const { return signWith(m_signing, message); }

    /// The signature, 64 bytes, of a holder of an Ed25519 secret key in libsodium's form.
    [[nodiscard]] static QByteArray signWith(const SecureBytes &key, const QByteArray &message);
    /// Whether `signature` is that of the holder of the Ed25519 public `key` over `message`.
    [[nodiscard]] static bool verify(const QByteArray &key, const QByteArray &message, const QByteArray &signature);

private:
    DeviceKeys() = default;

    SecureBytes m_signing;
    SecureBytes m_sealing;
    QByteArray m_signingPublic;
    QByteArray m_sealingPublic;
};

} // namespace db

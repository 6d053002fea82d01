// RecoverySecret is the 256-bit secret on the printed recovery sheet, and the keys that come from it.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/core/Result.h"

namespace db
{

/// The two public keys by which every laptop of a team knows its recovery sheet.
struct TeamKeys
{
    QByteArray recovery; ///< 32 bytes, X25519: store keys are sealed to it.
    QByteArray root;     ///< 32 bytes, Ed25519: signs administrators' certificates.

    friend bool operator==(const TeamKeys &, const TeamKeys &) = default;
};

/// Written as 13 groups of five symbols in Crockford's base 32 (no I, L, O, U): four carry the secret, the fifth checks
/// the group and its place, so that a slip of the pen is found in the group where it is.
class RecoverySecret
{
public:
    static constexpr int groupCount = 13;
    static constexpr int groupSize = 5;

    /// A new secret for a new team.
    [[nodiscard]] static RecoverySecret random(model::RandomSource &source);

    /// Reads typed groups; case, blanks and hyphens do not matter, O counts as 0, I and L as 1. Fails with
    /// InvalidValue: where = "recovery sheet" when symbols are missing or over, "recovery sheet group N" (from 1) for a
    /// slip. The caller wipes its text.
    [[nodiscard]] static model::Result<RecoverySecret> fromText(QStringView text);

    /// The groups, parted by blanks, for the printed sheet only: ordinary memory, to be wiped by the caller.
    [[nodiscard]] QString text() const;

    /// The public keys that may lie in the open.
    [[nodiscard]] TeamKeys teamKeys() const;

    /// 32 bytes, X25519: opens what was sealed to teamKeys().recovery.
    [[nodiscard]] SecureBytes recoverySecretKey() const;

    /// 64 bytes, Ed25519 in libsodium's form: signs for the team root.
    [[nodiscard]] SecureBytes teamRootSecretKey() const;

private:
    explicit RecoverySecret(SecureBytes secret)
        : m_secret(std::move(secret))
    {
    }

    SecureBytes m_secret;
};

} // namespace db

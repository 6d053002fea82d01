#include "db/keys/RecoverySecret.h"

#include "db/keys/Sodium.h"

#include <array>
#include <string_view>

#include <sodium.h>

namespace db
{

using model::ErrorCode;
using model::fail;

namespace
{

constexpr std::u16string_view alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr size_t secretSize = 32;
constexpr int carriedPerGroup = RecoverySecret::groupSize - 1;
constexpr int symbolCount = RecoverySecret::groupCount * RecoverySecret::groupSize;

/// Doubles in the field of 32 elements (x^5 + x^2 + 1).
constexpr unsigned doubled(unsigned value)
{
    value <<= 1U;
    return (value & 32U) != 0 ? value ^ 37U : value;
}

/// The symbol that checks a group: each symbol weighs differently, so any one wrong symbol and any two exchanged are
/// found; the group's number is added, so exchanged groups are found too.
unsigned checkOf(std::span<const unsigned char> carried, int group)
{
    unsigned sum = 0;
    for (const unsigned char symbol : carried) {
        sum = doubled(sum ^ symbol);
    }
    return sum ^ static_cast<unsigned>(group + 1);
}

/// The five bits of the secret that start at bit `5 * index`, with zeros after its end.
unsigned char symbolAt(const SecureBytes &secret, size_t index)
{
    unsigned symbol = 0;
    for (size_t bit = index * 5; bit < index * 5 + 5; ++bit) {
        const unsigned value = bit / 8 < secretSize ? (secret.data()[bit / 8] >> (7 - bit % 8)) & 1U : 0U;
        symbol = symbol << 1U | value;
    }
    return static_cast<unsigned char>(symbol);
}

/// Puts the symbol's bits where symbolAt() finds them; says whether those after the secret's end are zero.
bool putSymbol(SecureBytes &secret, size_t index, unsigned char symbol)
{
    for (size_t i = 0; i < 5; ++i) {
        const size_t bit = index * 5 + i;
        const unsigned value = (symbol >> (4 - i)) & 1U;
        if (bit / 8 < secretSize) {
            secret.data()[bit / 8] |= static_cast<unsigned char>(value << (7 - bit % 8));
        } else if (value != 0) {
            return false;
        }
    }
    return true;
}

/// The value of a typed symbol; 32 for one that is not in the alphabet.
unsigned char valueOf(QChar typed)
{
    QChar symbol = typed.toUpper();
    if (symbol == u'O') {
        symbol = u'0';
    } else if (symbol == u'I' || symbol == u'L') {
        symbol = u'1';
    }
    const size_t at = alphabet.find(symbol.unicode());
    return at == std::u16string_view::npos ? 32 : static_cast<unsigned char>(at);
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c.category() == QChar::Punctuation_Dash;
}

std::unexpected<model::Error> failInGroup(int group)
{
    return fail(ErrorCode::InvalidValue, QStringLiteral("recovery sheet group %1").arg(group + 1));
}

SecureBytes derived(const SecureBytes &secret, std::string_view context)
{
    ensureSodium();
    SecureBytes key(32);
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(context.data()), context.size(),
                       secret.data(), secret.size());
    return key;
}

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace

RecoverySecret RecoverySecret::random(model::RandomSource &source)
{
    return RecoverySecret(SecureBytes::random(secretSize, source));
}

model::Result<RecoverySecret> RecoverySecret::fromText(QStringView text)
{
    SecureBytes symbols(symbolCount);
    int count = 0;
    for (const QChar c : text) {
        if (isSeparator(c)) {
            continue;
        }
        if (count < symbolCount) {
            symbols.data()[count] = valueOf(c);
        }
        ++count;
    }
    if (count != symbolCount) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("recovery sheet"),
                    QStringLiteral("%1 of %2 symbols").arg(count).arg(symbolCount));
    }
    SecureBytes secret(secretSize);
    for (int group = 0; group < groupCount; ++group) {
        const std::span<const unsigned char> typed =
            std::as_const(symbols).bytes().subspan(static_cast<size_t>(group) * groupSize, groupSize);
        const std::span<const unsigned char> carried = typed.first(carriedPerGroup);
        bool sound = typed.back() == checkOf(carried, group);
        for (size_t i = 0; i < carriedPerGroup; ++i) {
            sound = sound && carried[i] < 32 &&
                    putSymbol(secret, static_cast<size_t>(group) * carriedPerGroup + i, carried[i]);
        }
        if (!sound) {
            return failInGroup(group);
        }
    }
    return RecoverySecret(std::move(secret));
}

QString RecoverySecret::text() const
{
    QString text;
    text.reserve(groupCount * (groupSize + 1)); // One holder of the memory, so that wiping reaches all of it.
    for (int group = 0; group < groupCount; ++group) {
        std::array<unsigned char, carriedPerGroup> carried{};
        for (size_t i = 0; i < carried.size(); ++i) {
            carried[i] = symbolAt(m_secret, static_cast<size_t>(group) * carriedPerGroup + i);
            text.append(QChar(alphabet[carried[i]]));
        }
        text.append(QChar(alphabet[checkOf(carried, group)]));
        if (group + 1 < groupCount) {
            text.append(u' ');
        }
        sodium_memzero(carried.data(), carried.size());
    }
    return text;
}

TeamKeys RecoverySecret::teamKeys() const
{
    TeamKeys keys{QByteArray(crypto_box_PUBLICKEYBYTES, '\0'), QByteArray(crypto_sign_PUBLICKEYBYTES, '\0')};
    crypto_scalarmult_base(raw(keys.recovery), recoverySecretKey().data());
    SecureBytes rootSecret = teamRootSecretKey();
    crypto_sign_ed25519_sk_to_pk(raw(keys.root), rootSecret.data());
    return keys;
}

SecureBytes RecoverySecret::recoverySecretKey() const
{
    return derived(m_secret, "alongside recovery");
}

SecureBytes RecoverySecret::teamRootSecretKey() const
{
    const SecureBytes seed = derived(m_secret, "alongside team root");
    SecureBytes secretKey(crypto_sign_SECRETKEYBYTES);
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> publicKey{};
    crypto_sign_seed_keypair(publicKey.data(), secretKey.data(), seed.data());
    return secretKey;
}

} // namespace db

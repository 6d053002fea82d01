#include "db/sync/container/BundleSealer.h"

#include "db/keys/Sodium.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/BundleKeys.h"
#include "db/sync/container/SizeClass.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

Result<QByteArray> sealTo(const QByteArray &recipient, const SecureBytes &fileKey)
{
    QByteArray sealed(bundle::sealedKeyBytes, '\0');
    if (recipient.size() != crypto_box_PUBLICKEYBYTES ||
        crypto_box_seal(raw(sealed), fileKey.data(), fileKey.size(), raw(recipient)) != 0) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("recipient"));
    }
    return sealed;
}

/// Looks like a sealed key, and nobody can open it.
Result<QByteArray> dummyKey(model::RandomSource &random)
{
    const SecureBytes nobody = SecureBytes::random(crypto_box_SECRETKEYBYTES, random);
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(raw(publicKey), nobody.data());
    return sealTo(publicKey, SecureBytes::random(bundle::fileKeyBytes, random));
}

/// The file key for each recipient and dummies, in an order that says nothing.
Result<QList<QByteArray>> sealedKeys(const QList<QByteArray> &recipients, const SecureBytes &fileKey,
                                     model::RandomSource &random)
{
    QList<QByteArray> keys;
    const qsizetype multiple = bundle::sealedKeysMultiple;
    const qsizetype count = (recipients.size() + multiple - 1) / multiple * multiple;
    if (recipients.isEmpty() || count > bundle::mostSealedKeys) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("recipient"));
    }
    for (qsizetype i = 0; i < count; ++i) {
        Result<QByteArray> key = i < recipients.size() ? sealTo(recipients[i], fileKey) : dummyKey(random);
        if (!key) {
            return std::unexpected(key.error());
        }
        keys.append(*std::move(key));
    }
    // A sealed key begins with a random public key, so their order by bytes is a random one.
    std::ranges::sort(keys);
    return keys;
}

QByteArray plainBytes(const BundleContents &contents, const QByteArray &headerHash, const SecureBytes &signingKey)
{
    QByteArray signature(bundle::signatureBytes, '\0');
    const QByteArray toSign = signedBytes(headerHash, contents.manifest);
    crypto_sign_detached(raw(signature), nullptr, raw(toSign), static_cast<unsigned long long>(toSign.size()),
                         signingKey.data());
    QByteArray plain = signature;
    append(plain, static_cast<quint32>(contents.manifest.size()));
    plain += contents.manifest + contents.segments;
    plain.append(sizeClass(plain.size()) - plain.size(), '\0');
    return plain;
}

void appendChunks(QByteArray &file, crypto_secretstream_xchacha20poly1305_state &stream, const QByteArray &plain,
                  const QByteArray &headerHash)
{
    for (qsizetype at = 0; at < plain.size(); at += bundle::chunkBytes) {
        const qsizetype length = std::min(bundle::chunkBytes, plain.size() - at);
        const bool last = at + length == plain.size();
        QByteArray chunk(length + bundle::tagBytes, Qt::Uninitialized);
        crypto_secretstream_xchacha20poly1305_push(
            &stream, raw(chunk), nullptr, raw(plain) + at, static_cast<unsigned long long>(length),
            at == 0 ? raw(headerHash) : nullptr, at == 0 ? static_cast<unsigned long long>(headerHash.size()) : 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        file += chunk;
    }
}

} // namespace

Result<QByteArray> BundleSealer::seal(const BundleContents &contents, const QList<QByteArray> &recipients,
                                      const SecureBytes &signingKey, model::RandomSource &random)
{
    ensureSodium();
    const SecureBytes fileKey = SecureBytes::random(bundle::fileKeyBytes, random);
    const Result<QList<QByteArray>> keys = sealedKeys(recipients, fileKey, random);
    if (!keys) {
        return std::unexpected(keys.error());
    }
    if (contents.manifest.size() > bundle::mostManifestBytes ||
        sizeClass(bundle::signatureBytes + 4 + contents.manifest.size() + contents.segments.size()) >
            bundle::mostPlainBytes) {
        return fail(ErrorCode::FileTooLarge, QStringLiteral("bundle"));
    }
    const BundleKeys derived = BundleKeys::from(fileKey);
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray streamHeader(bundle::streamHeaderBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream, raw(streamHeader), derived.contents.data());
    QByteArray file = bundle::magic.toByteArray();
    append(file, bundle::major);
    append(file, bundle::minor);
    append(file, static_cast<quint32>(bundle::fixedHeaderBytes + keys->size() * bundle::sealedKeyBytes));
    file += contents.id;
    append(file, bundle::suite);
    append(file, static_cast<quint16>(keys->size()));
    for (const QByteArray &key : *keys) {
        file += key;
    }
    file += streamHeader;
    const QByteArray headerHash = derived.headerHash(file);
    file += headerHash;
    appendChunks(file, stream, plainBytes(contents, headerHash, signingKey), headerHash);
    sodium_memzero(&stream, sizeof stream);
    return file;
}

} // namespace db

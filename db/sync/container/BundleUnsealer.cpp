#include "db/sync/container/BundleUnsealer.h"

#include "db/keys/Sodium.h"
#include "db/sync/container/BundleFormat.h"
#include "db/sync/container/BundleKeys.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>
#include <optional>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

std::unexpected<model::Error> malformed(const char *what)
{
    return fail(ErrorCode::FileMalformed, {}, QString::fromLatin1(what));
}

template <class Number>
Number numberAt(const QByteArray &file, qsizetype offset)
{
    return qFromBigEndian<Number>(file.constData() + offset);
}

/// Where the header's hash stands; the length of everything before it.
Result<qsizetype> checkedHeader(const QByteArray &file)
{
    if (file.size() > bundle::mostBytes) {
        return fail(ErrorCode::FileTooLarge);
    }
    if (file.size() < bundle::headerAt || !file.startsWith(bundle::magic)) {
        return malformed("it does not begin as a bundle does");
    }
    if (numberAt<quint16>(file, 8) != bundle::major) {
        return fail(ErrorCode::StoreNewer);
    }
    const auto length = static_cast<qsizetype>(numberAt<quint32>(file, 12));
    if (length < bundle::fixedHeaderBytes || length > bundle::mostHeaderBytes ||
        file.size() < bundle::headerAt + length + bundle::hashBytes + bundle::tagBytes) {
        return malformed("its header is cut short");
    }
    if (numberAt<quint16>(file, bundle::headerAt + bundle::idBytes) != bundle::suite) {
        return fail(ErrorCode::StoreNewer);
    }
    const qsizetype keys = numberAt<quint16>(file, bundle::headerAt + bundle::idBytes + 2);
    if (keys == 0 || keys % bundle::sealedKeysMultiple != 0 ||
        length != bundle::fixedHeaderBytes + keys * bundle::sealedKeyBytes) {
        return malformed("its header is not of the length that it says");
    }
    return bundle::headerAt + length;
}

std::optional<SecureBytes> ownFileKey(const QByteArray &file, qsizetype headerEnd, const SecureBytes &sealingKey)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(reinterpret_cast<unsigned char *>(publicKey.data()), sealingKey.data());
    SecureBytes fileKey(bundle::fileKeyBytes);
    for (qsizetype at = bundle::headerAt + bundle::idBytes + 4; at < headerEnd - bundle::streamHeaderBytes;
         at += bundle::sealedKeyBytes) {
        if (crypto_box_seal_open(fileKey.data(), raw(file) + at, bundle::sealedKeyBytes, raw(publicKey),
                                 sealingKey.data()) == 0) {
            return fileKey;
        }
    }
    return std::nullopt;
}

/// All chunks to the last, which says that it is the last and ends the file.
Result<QByteArray> openChunks(const QByteArray &file, qsizetype from, const SecureBytes &key,
                              QByteArrayView streamHeader, const QByteArray &headerHash)
{
    crypto_secretstream_xchacha20poly1305_state stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream, raw(streamHeader), key.data()) != 0) {
        return malformed("its contents cannot be opened");
    }
    QByteArray plain;
    plain.reserve(file.size() - from);
    bool good = true;
    unsigned char tag = 0;
    for (qsizetype at = from; good && at < file.size(); at += bundle::chunkBytes + bundle::tagBytes) {
        const qsizetype length = std::min(bundle::chunkBytes + bundle::tagBytes, file.size() - at);
        QByteArray chunk(std::max<qsizetype>(length - bundle::tagBytes, 0), Qt::Uninitialized);
        const bool first = at == from;
        good = tag == 0 && length >= bundle::tagBytes &&
               crypto_secretstream_xchacha20poly1305_pull(
                   &stream, reinterpret_cast<unsigned char *>(chunk.data()), nullptr, &tag, raw(file) + at,
                   static_cast<unsigned long long>(length), first ? raw(headerHash) : nullptr,
                   first ? static_cast<unsigned long long>(headerHash.size()) : 0) == 0;
        plain += chunk;
    }
    sodium_memzero(&stream, sizeof stream);
    if (!good || tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        return malformed("its contents were changed or cut short");
    }
    return plain;
}

Result<UnsealedBundle> parted(const QByteArray &plain)
{
    constexpr qsizetype manifestAt = bundle::signatureBytes + 4;
    if (plain.size() < manifestAt) {
        return malformed("its contents are too short");
    }
    const auto length = static_cast<qsizetype>(numberAt<quint32>(plain, bundle::signatureBytes));
    if (length > bundle::mostManifestBytes || length > plain.size() - manifestAt) {
        return malformed("its manifest is too long");
    }
    UnsealedBundle opened;
    opened.signature = plain.first(bundle::signatureBytes);
    opened.manifest = plain.mid(manifestAt, length);
    opened.segments = plain.mid(manifestAt + length);
    return opened;
}

} // namespace

bool UnsealedBundle::signedBy(const QByteArray &key) const
{
    const QByteArray message = signedBytes(headerHash, manifest);
    return key.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES &&
           crypto_sign_verify_detached(raw(signature), raw(message), static_cast<unsigned long long>(message.size()),
                                       raw(key)) == 0;
}

Result<UnsealedBundle> BundleUnsealer::open(const QByteArray &file, const SecureBytes &sealingKey)
{
    ensureSodium();
    const Result<qsizetype> headerEnd = checkedHeader(file);
    if (!headerEnd) {
        return std::unexpected(headerEnd.error());
    }
    const std::optional<SecureBytes> fileKey = ownFileKey(file, *headerEnd, sealingKey);
    if (!fileKey) {
        return fail(ErrorCode::NotForThisLaptop);
    }
    const BundleKeys keys = BundleKeys::from(*fileKey);
    const QByteArray headerHash = file.mid(*headerEnd, bundle::hashBytes);
    const QByteArray expected = keys.headerHash(QByteArrayView(file).first(*headerEnd));
    if (sodium_memcmp(headerHash.constData(), expected.constData(), bundle::hashBytes) != 0) {
        return malformed("its header was changed");
    }
    const QByteArrayView streamHeader =
        QByteArrayView(file).sliced(*headerEnd - bundle::streamHeaderBytes, bundle::streamHeaderBytes);
    const Result<QByteArray> plain =
        openChunks(file, *headerEnd + bundle::hashBytes, keys.contents, streamHeader, headerHash);
    if (!plain) {
        return std::unexpected(plain.error());
    }
    Result<UnsealedBundle> opened = parted(*plain);
    if (opened) {
        opened->id = file.mid(bundle::headerAt, bundle::idBytes);
        opened->headerHash = headerHash;
    }
    return opened;
}

} // namespace db

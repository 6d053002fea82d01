#include "db/documents/SealedFile.h"

#include "db/files/DurableFile.h"
#include "db/files/FileHash.h"

#include <QFile>

#include <sodium.h>

#include <memory>

namespace db
{

using model::ErrorCode;
using model::fail;
using model::Result;

namespace
{

constexpr char mark[] = "ALSF\r\n\x1a\x01";
constexpr qsizetype markSize = 8;
constexpr qsizetype headerSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype tagSize = crypto_secretstream_xchacha20poly1305_ABYTES;

static_assert(SealedFile::keySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

std::unexpected<model::Error> failToWrite(const QIODevice &device, const QString &path)
{
    const auto *file = qobject_cast<const QFileDevice *>(&device);
    const bool full = file && file->error() == QFileDevice::ResourceError;
    return fail(full ? ErrorCode::DiskFull : ErrorCode::CannotWrite, path, device.errorString());
}

/// Up to a piece; fewer bytes only at the end.
Result<QByteArray> readPiece(QIODevice &source, qsizetype size, const QString &path)
{
    QByteArray piece(size, Qt::Uninitialized);
    qsizetype filled = 0;
    while (filled < size) {
        const qint64 read = source.read(piece.data() + filled, size - filled);
        if (read < 0) {
            return fail(ErrorCode::CannotRead, path, source.errorString());
        }
        if (read == 0) {
            break;
        }
        filled += read;
    }
    piece.truncate(filled);
    return piece;
}

using Stream = std::unique_ptr<crypto_secretstream_xchacha20poly1305_state,
                               void (*)(crypto_secretstream_xchacha20poly1305_state *)>;

/// Wiped when let go: a stream's state opens the rest of its file.
Stream newStream()
{
    return {new crypto_secretstream_xchacha20poly1305_state, [](auto *state) {
                sodium_memzero(state, sizeof *state);
                delete state;
            }};
}

Result<SealedFile::Sealed> sealPieces(QIODevice &source, QFile &file, Stream &stream, const SecureBytes &key,
                                      qint64 largest, const SealedFile::Stop &stop)
{
    SealedFile::Sealed sealed;
    FileHash hash(key.bytes());
    QByteArray cipher;
    Result<QByteArray> piece = readPiece(source, SealedFile::pieceSize, {});
    for (bool last = false; !last;) {
        // One piece ahead, to know which one is the last.
        Result<QByteArray> next = piece ? readPiece(source, SealedFile::pieceSize, {}) : Result<QByteArray>();
        if (!piece || !next) {
            return std::unexpected(!piece ? piece.error() : next.error());
        }
        if (stop && stop()) {
            return fail(ErrorCode::Cancelled, {});
        }
        last = next->isEmpty();
        sealed.bytes += piece->size();
        if (sealed.bytes > largest) {
            return fail(ErrorCode::FileTooLarge, {}, QString::number(largest));
        }
        hash.add(*piece);
        cipher.resize(piece->size() + tagSize);
        crypto_secretstream_xchacha20poly1305_push(
            stream.get(), bytesOf(cipher), nullptr, bytesOf(std::as_const(*piece)),
            static_cast<unsigned long long>(piece->size()), nullptr, 0,
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE);
        wipe(*piece);
        if (file.write(cipher) != cipher.size()) {
            return failToWrite(file, file.fileName());
        }
        piece = std::move(next);
    }
    if (sealed.bytes == 0) {
        return fail(ErrorCode::FileEmpty, {});
    }
    sealed.digest = hash.result();
    return sealed;
}

Result<SealedFile::Sealed> openPieces(QFile &file, Stream &stream, const SecureBytes &key, QIODevice &target,
                                      const SealedFile::Stop &stop)
{
    SealedFile::Sealed opened;
    FileHash hash(key.bytes());
    unsigned char tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        if (stop && stop()) {
            return fail(ErrorCode::Cancelled, {});
        }
        const Result<QByteArray> cipher = readPiece(file, SealedFile::pieceSize + tagSize, file.fileName());
        if (!cipher) {
            return std::unexpected(cipher.error());
        }
        QByteArray piece(std::max<qsizetype>(cipher->size() - tagSize, 0), Qt::Uninitialized);
        if (cipher->size() < tagSize || crypto_secretstream_xchacha20poly1305_pull(
                                            stream.get(), bytesOf(piece), nullptr, &tag, bytesOf(*cipher),
                                            static_cast<unsigned long long>(cipher->size()), nullptr, 0) != 0) {
            return fail(ErrorCode::StoreDamaged, file.fileName());
        }
        hash.add(piece);
        opened.bytes += piece.size();
        const bool written = target.write(piece) == piece.size();
        wipe(piece);
        if (!written) {
            return failToWrite(target, {});
        }
    }
    if (!file.atEnd()) {
        return fail(ErrorCode::StoreDamaged, file.fileName());
    }
    opened.digest = hash.result();
    return opened;
}

} // namespace

Result<SealedFile::Sealed> SealedFile::seal(QIODevice &source, const QString &path, const SecureBytes &key,
                                            qint64 largest, const Stop &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failToWrite(file, path);
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    Stream stream = newStream();
    QByteArray header(headerSize, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(stream.get(), bytesOf(header), key.data());
    Result<Sealed> sealed = fail(ErrorCode::CannotWrite, path);
    if (file.write(mark, markSize) == markSize && file.write(header) == headerSize) {
        sealed = sealPieces(source, file, stream, key, largest, stop);
    }
    if (const Result<void> synced = sealed ? syncFile(file) : Result<void>(); !synced) {
        sealed = std::unexpected(synced.error());
    }
    if (!sealed) {
        file.remove();
    }
    return sealed;
}

Result<SealedFile::Sealed> SealedFile::open(const QString &path, const SecureBytes &key, QIODevice &target,
                                            const Stop &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? ErrorCode::CannotRead : ErrorCode::FileNotFound, path);
    }
    const Result<QByteArray> head = readPiece(file, markSize + headerSize, path);
    if (!head) {
        return std::unexpected(head.error());
    }
    Stream stream = newStream();
    if (head->size() != markSize + headerSize || !head->startsWith(QByteArrayView(mark, markSize)) ||
        crypto_secretstream_xchacha20poly1305_init_pull(stream.get(), bytesOf(*head) + markSize, key.data()) != 0) {
        return fail(ErrorCode::StoreDamaged, path);
    }
    return openPieces(file, stream, key, target, stop);
}

} // namespace db

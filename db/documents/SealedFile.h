// SealedFile seals a file of any size under a key of its own and opens it again, a piece at a time.
#pragma once

#include "db/keys/SecureBytes.h"
#include "model/core/Result.h"

#include <functional>

class QIODevice;

namespace db
{

/// On disk: eight bytes that say what it is, the stream's header, then pieces of 64 KiB, each authenticated and in its
/// place (libsodium's secretstream, XChaCha20-Poly1305); the last one says that it is the last.
class SealedFile
{
public:
    /// Asked between pieces; true stops the work.
    using Stop = std::function<bool()>;

    struct Sealed
    {
        qint64 bytes = 0;  ///< Of what was sealed.
        QByteArray digest; ///< BLAKE2b-256 of it, keyed with the file's key.
    };

    static constexpr size_t keySize = 32;
    static constexpr qsizetype pieceSize = 64 << 10;

    /// Reads `source` to its end into a new file at `path`, durably. Errors: FileEmpty, FileTooLarge (more than
    /// `largest` bytes), CannotRead, DiskFull, CannotWrite, Cancelled; nothing is at `path` then.
    [[nodiscard]] static model::Result<Sealed> seal(QIODevice &source, const QString &path, const SecureBytes &key,
                                                    qint64 largest, const Stop &stop = {});

    /// Writes what was sealed to `target`, which has only true pieces when an error comes. Errors: FileNotFound,
    /// CannotRead, StoreDamaged (changed, cut short, or another's key), DiskFull or CannotWrite, Cancelled.
    [[nodiscard]] static model::Result<Sealed> open(const QString &path, const SecureBytes &key, QIODevice &target,
                                                    const Stop &stop = {});
};

} // namespace db

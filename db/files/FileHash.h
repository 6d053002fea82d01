// FileHash computes the BLAKE2b-256 of a file of any size, a piece at a time.
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

#include <span>

namespace db
{

class FileHash
{
public:
    static constexpr qsizetype size = 32;
    /// How much is held in memory at a time.
    static constexpr qint64 pieceSize = 1 << 20;

    FileHash();
    /// A hash that only whoever has the key can make.
    explicit FileHash(std::span<const unsigned char> key);
    void add(QByteArrayView piece);
    /// The hash of all pieces; once.
    [[nodiscard]] QByteArray result();

    /// The hash of the file at `path`. FileNotFound or CannotRead.
    [[nodiscard]] static model::Result<QByteArray> ofFile(const QString &path);

private:
    crypto_generichash_state m_state;
};

} // namespace db

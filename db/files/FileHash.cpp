#include "db/files/FileHash.h"

#include <QFile>

namespace db
{

FileHash::FileHash()
{
    crypto_generichash_init(&m_state, nullptr, 0, static_cast<size_t>(size));
}

FileHash::FileHash(std::span<const unsigned char> key)
{
    crypto_generichash_init(&m_state, key.data(), key.size(), static_cast<size_t>(size));
}

void FileHash::add(QByteArrayView piece)
{
    crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char *>(piece.data()),
                              static_cast<unsigned long long>(piece.size()));
}

QByteArray FileHash::result()
{
    QByteArray hash(size, Qt::Uninitialized);
    crypto_generichash_final(&m_state, reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(size));
    return hash;
}

model::Result<QByteArray> FileHash::ofFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return model::fail(file.exists() ? model::ErrorCode::CannotRead : model::ErrorCode::FileNotFound, path);
    }
    FileHash hash;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (;;) {
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0) {
            return model::fail(model::ErrorCode::CannotRead, path, file.errorString());
        }
        if (read == 0) {
            return hash.result();
        }
        hash.add(QByteArrayView(piece.constData(), read));
    }
}

} // namespace db

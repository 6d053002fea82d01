#include "db/store/Generation.h"

#include "db/files/DurableFile.h"

#include <QFile>

#include <sodium.h>

namespace db
{

namespace
{

using model::ErrorCode;
using model::fail;
using model::Result;

constexpr qint64 longestFile = 4096;

QByteArray authenticator(const QByteArray &content, const SecureBytes &storeKey)
{
    // A key of its own, so that this use of the store key tells nothing to another.
    SecureBytes key(crypto_generichash_KEYBYTES);
    constexpr QByteArrayView purpose("alongside generation file");
    crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char *>(purpose.data()),
                       static_cast<size_t>(purpose.size()), storeKey.data(), storeKey.size());
    QByteArray mac(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(mac.data()), static_cast<size_t>(mac.size()),
                       reinterpret_cast<const unsigned char *>(content.constData()),
                       static_cast<size_t>(content.size()), key.data(), key.size());
    return mac;
}

} // namespace

Generation::Verdict Generation::judge(qint64 storeNumber, qint64 lastSeq, const QByteArray &rollingThere) const
{
    const bool countsFit = number == storeNumber || number == storeNumber + 1;
    if (!countsFit || seq > lastSeq) {
        return Verdict::Restored;
    }
    return rollingThere == rolling ? Verdict::Continues : Verdict::Rewritten;
}

Result<Generation> Generation::read(const QString &path, const SecureBytes &storeKey)
{
    QFile file(path);
    if (!file.exists()) {
        return fail(ErrorCode::FileNotFound, path);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::CannotRead, path);
    }
    const QByteArray bytes = file.read(longestFile);
    const QList<QByteArray> parts = bytes.trimmed().split(' ');
    if (parts.size() != 4) {
        return fail(ErrorCode::FileMalformed, path);
    }
    const QByteArray content = parts[0] + ' ' + parts[1] + ' ' + parts[2];
    if (QByteArray::fromHex(parts[3]) != authenticator(content, storeKey)) {
        return fail(ErrorCode::FileMalformed, path);
    }
    return Generation{parts[0].toLongLong(), parts[1].toLongLong(),
                      parts[2] == "-" ? QByteArray() : QByteArray::fromHex(parts[2])};
}

Result<void> Generation::write(const QString &path, const SecureBytes &storeKey) const
{
    const QByteArray content = QByteArray::number(number) + ' ' + QByteArray::number(seq) + ' ' +
                               (rolling.isEmpty() ? QByteArray("-") : rolling.toHex());
    return replaceDurably(path, content + ' ' + authenticator(content, storeKey).toHex() + '\n');
}

} // namespace db

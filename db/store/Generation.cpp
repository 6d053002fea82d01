#include "db/store/Generation.h"

#include "db/files/DurableFile.h"
#include "db/keys/KeyedHash.h"

#include <QFile>

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
    return keyedHash("alongside generation file", storeKey, content);
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

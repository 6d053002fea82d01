#include "db/changelog/RecordHash.h"

#include <QCborStreamWriter>

#include <sodium.h>

namespace db
{

namespace
{

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

QByteArray plainHash(QByteArrayView bytes, qsizetype length, QByteArrayView key)
{
    QByteArray hash(length, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), static_cast<size_t>(length), raw(bytes),
                       static_cast<unsigned long long>(bytes.size()), key.isEmpty() ? nullptr : raw(key),
                       static_cast<size_t>(key.size()));
    return hash;
}

QByteArray payloadHash(const QByteArray &salt, const QByteArray &payload)
{
    return plainHash(payload, 32, salt);
}

QByteArray recordHash(const model::Record &record)
{
    QByteArray header;
    QCborStreamWriter writer(&header);
    writer.startArray(12);
    writer.append(record.compartment.bytes());
    writer.append(qint64(record.compartmentKind));
    writer.append(record.incarnation.bytes());
    writer.append(record.number);
    writer.append(record.previous);
    writer.append(record.save.bytes());
    writer.append(record.author.bytes());
    writer.append(record.stamp);
    writer.append(record.recorded);
    if (record.happened) {
        writer.append(*record.happened);
    } else {
        writer.append(nullptr);
    }
    writer.append(record.salt);
    writer.append(record.payloadHash);
    writer.endArray();
    return plainHash(header);
}

QByteArray rollingHash(const QByteArray &before, const QByteArray &hash)
{
    return plainHash(before + hash);
}

} // namespace db

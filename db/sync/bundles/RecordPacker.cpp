#include "db/sync/bundles/RecordPacker.h"

#include <QCborStreamWriter>

namespace db
{

namespace
{

void appendId(QCborStreamWriter &writer, QHash<QByteArray, qint64> &known, const QByteArray &id)
{
    const auto found = known.constFind(id);
    if (found != known.constEnd()) {
        writer.append(*found);
    } else {
        known.insert(id, known.size());
        writer.append(id);
    }
}

} // namespace

QByteArray RecordPacker::pack(const std::vector<model::Record> &records)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(records.size());
    for (const model::Record &record : records) {
        const bool erased = record.payload.isEmpty();
        writer.startArray(erased ? 8 : 7);
        appendId(writer, m_saves, record.save.bytes());
        appendId(writer, m_authors, record.author.bytes());
        writer.append(record.recorded - m_recorded);
        // A stamp is nearly always the clock's time of the save, and a small count.
        writer.append(record.stamp - (record.recorded << 16));
        if (record.happened) {
            writer.append(*record.happened);
        } else {
            writer.append(nullptr);
        }
        writer.append(record.salt);
        if (erased) {
            writer.append(nullptr);
            writer.append(record.payloadHash);
        } else {
            writer.append(record.payload);
        }
        writer.endArray();
        m_recorded = record.recorded;
    }
    writer.endArray();
    return bytes;
}

} // namespace db

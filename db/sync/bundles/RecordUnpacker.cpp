#include "db/sync/bundles/RecordUnpacker.h"

#include "db/changelog/PayloadCodec.h"
#include "db/changelog/RecordHash.h"
#include "model/sync/CborReader.h"

namespace db
{

using model::Record;

namespace
{

constexpr qint64 latest = qint64(1) << 47; ///< Milliseconds since 1970 that a stamp can hold.

template <class AnyId>
AnyId idIn(model::CborReader &reader, std::vector<QByteArray> &known)
{
    if (reader.atBytes()) {
        known.push_back(reader.bytes(AnyId::size));
        return AnyId::fromBytes(known.back()).value_or(AnyId());
    }
    const qint64 position = reader.number();
    const bool there = position >= 0 && position < std::ssize(known);
    return there ? AnyId::fromBytes(known[static_cast<size_t>(position)]).value_or(AnyId()) : AnyId();
}

} // namespace

bool RecordUnpacker::read(model::CborReader &reader, Record &record)
{
    const qint64 length = reader.enterArray(8);
    record.save = idIn<model::SaveId>(reader, m_saves);
    record.author = idIn<model::UserId>(reader, m_authors);
    const qint64 after = reader.number();
    const qint64 beyond = reader.number();
    if (after < -latest || after > latest || beyond < -(latest << 15) || beyond > (latest << 15)) {
        return false;
    }
    record.recorded = m_recorded + after;
    if (record.recorded < -latest || record.recorded > latest) {
        return false;
    }
    // Unsigned, where the sum may pass the end and come round: a stranger's stamp is any number.
    record.stamp = static_cast<qint64>((static_cast<quint64>(record.recorded) << 16) + static_cast<quint64>(beyond));
    m_recorded = record.recorded;
    if (reader.atNull()) {
        reader.skipNull();
    } else {
        record.happened = reader.number();
    }
    record.salt = reader.bytes(16);
    if (reader.atNull()) {
        reader.skipNull();
        record.payloadHash = reader.bytes(32);
    } else {
        record.payload = reader.bytesUpTo(2 * mostPayloadBytes);
        record.payloadHash = payloadHash(record.salt, record.payload);
    }
    reader.leaveArray();
    const bool sound = !record.save.isNull() && record.payloadHash.size() == 32;
    return reader.good() && sound && length == (record.payload.isEmpty() ? 8 : 7);
}

model::Result<std::vector<Record>> RecordUnpacker::unpack(const model::RecordRun &run, const QByteArray &bytes)
{
    const auto malformed = [] {
        return model::fail(model::ErrorCode::FileMalformed, {}, QStringLiteral("a run of records is not as announced"));
    };
    model::CborReader reader(bytes);
    const qint64 count = reader.enterArray(bytes.size());
    if (count < 1 || count - 1 != run.to - run.from) {
        return malformed();
    }
    std::vector<Record> records;
    QByteArray previous = run.previous;
    for (qint64 number = run.from; number <= run.to; ++number) {
        Record record;
        record.compartment = run.compartment;
        record.compartmentKind = run.kind;
        record.incarnation = run.incarnation;
        record.number = number;
        record.previous = previous;
        if (!read(reader, record)) {
            return malformed();
        }
        record.hash = recordHash(record);
        previous = record.hash;
        records.push_back(std::move(record));
    }
    reader.leaveArray();
    return reader.atEnd() && previous == run.head ? model::Result<std::vector<Record>>(std::move(records))
                                                  : malformed();
}

} // namespace db

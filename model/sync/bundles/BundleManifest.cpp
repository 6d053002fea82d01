#include "model/sync/bundles/BundleManifest.h"

#include "model/sync/CborReader.h"
#include "model/sync/devices/DeviceCertificate.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace model
{

namespace
{

constexpr qint64 form = 1;
constexpr qint64 items = 16;
constexpr qint64 most = 65536; ///< Of anything that is listed; the manifest's own length bounds it further.

/// Ids that are named more than once, each written once and then by its position.
template <class AnyId>
class IdTable
{
public:
    qint64 position(const AnyId &id)
    {
        const auto found = std::ranges::find(m_ids, id);
        if (found != m_ids.end()) {
            return found - m_ids.begin();
        }
        m_ids.push_back(id);
        return std::ssize(m_ids) - 1;
    }
    void write(QCborStreamWriter &writer) const
    {
        writer.startArray(m_ids.size());
        for (const AnyId &id : m_ids) {
            writer.append(id.bytes());
        }
        writer.endArray();
    }
    void read(CborReader &reader)
    {
        const qint64 count = reader.enterArray(most);
        for (qint64 i = 0; i < count && reader.good(); ++i) {
            m_ids.push_back(AnyId::fromBytes(reader.bytes(AnyId::size)).value_or(AnyId()));
        }
        reader.leaveArray();
    }
    [[nodiscard]] std::optional<AnyId> at(qint64 position) const
    {
        return position >= 0 && position < std::ssize(m_ids) ? std::optional(m_ids[static_cast<size_t>(position)])
                                                             : std::nullopt;
    }

private:
    std::vector<AnyId> m_ids;
};

struct Tables
{
    IdTable<IncarnationId> incarnations;
    IdTable<DeviceId> authors;
};

void writeList(QCborStreamWriter &writer, const QList<QByteArray> &list)
{
    writer.startArray(static_cast<quint64>(list.size()));
    for (const QByteArray &bytes : list) {
        writer.append(bytes);
    }
    writer.endArray();
}

void writeRuns(QCborStreamWriter &writer, const std::vector<RecordRun> &runs, Tables &tables)
{
    writer.startArray(runs.size());
    for (const RecordRun &run : runs) {
        writer.startArray(10);
        writer.append(run.compartment.bytes());
        writer.append(qint64(run.kind));
        writer.append(tables.incarnations.position(run.incarnation));
        writer.append(run.from);
        writer.append(run.to);
        if (run.previous.isEmpty()) {
            writer.append(nullptr);
        } else {
            writer.append(run.previous);
        }
        writer.append(run.head);
        writer.append(tables.authors.position(run.author));
        writer.append(run.signature);
        writer.append(run.bytes);
        writer.endArray();
    }
    writer.endArray();
}

void writeSegments(QCborStreamWriter &writer, const std::vector<BundleSegment> &segments)
{
    writer.startArray(segments.size());
    for (const BundleSegment &segment : segments) {
        writer.startArray(3);
        writer.append(segment.packedBytes);
        writer.append(segment.plainBytes);
        writer.append(segment.hash);
        writer.endArray();
    }
    writer.endArray();
}

void writePieces(QCborStreamWriter &writer, const std::vector<AttachmentPiece> &pieces)
{
    writer.startArray(pieces.size());
    for (const AttachmentPiece &piece : pieces) {
        writer.startArray(5);
        writer.append(piece.name);
        writer.append(piece.at);
        writer.append(piece.total);
        writer.append(piece.bytes);
        writer.append(piece.hash);
        writer.endArray();
    }
    writer.endArray();
}

template <class Read>
void readEach(CborReader &reader, const Read &read)
{
    const qint64 count = reader.enterArray(most);
    for (qint64 i = 0; i < count && reader.good(); ++i) {
        read();
    }
    reader.leaveArray();
}

std::optional<RecordRun> readRun(CborReader &reader, const Tables &tables)
{
    RecordRun run;
    const qint64 length = reader.enterArray(10);
    run.compartment = CompartmentId::fromBytes(reader.bytes(CompartmentId::size)).value_or(CompartmentId());
    const qint64 kind = reader.number();
    const std::optional<IncarnationId> incarnation = tables.incarnations.at(reader.number());
    run.from = reader.number();
    run.to = reader.number();
    run.previous = reader.bytesOrNull(32).value_or(QByteArray());
    run.head = reader.bytes(32);
    const std::optional<DeviceId> author = tables.authors.at(reader.number());
    run.signature = reader.bytes(64);
    run.bytes = reader.number();
    reader.leaveArray();
    const bool sound = reader.good() && length == 10 && kind >= 1 && kind <= 3 && incarnation && author &&
                       run.from >= 1 && run.to >= run.from && (run.from == 1) == run.previous.isEmpty() &&
                       run.bytes > 0;
    if (!sound) {
        return std::nullopt;
    }
    run.kind = static_cast<Compartment>(kind);
    run.incarnation = *incarnation;
    run.author = *author;
    return run;
}

bool readRuns(CborReader &reader, const Tables &tables, std::vector<RecordRun> &runs)
{
    bool sound = true;
    readEach(reader, [&] {
        const std::optional<RecordRun> run = readRun(reader, tables);
        sound = sound && run;
        if (sound) {
            runs.push_back(*run);
        }
    });
    return sound && reader.good();
}

void readSegments(CborReader &reader, std::vector<BundleSegment> &segments)
{
    readEach(reader, [&] {
        BundleSegment segment;
        (void)reader.enterArray(3);
        segment.packedBytes = reader.number();
        segment.plainBytes = reader.number();
        segment.hash = reader.bytes(32);
        reader.leaveArray();
        segments.push_back(segment);
    });
}

void readPieces(CborReader &reader, std::vector<AttachmentPiece> &pieces)
{
    readEach(reader, [&] {
        AttachmentPiece piece;
        (void)reader.enterArray(5);
        piece.name = reader.bytes(16);
        piece.at = reader.number();
        piece.total = reader.number();
        piece.bytes = reader.number();
        piece.hash = reader.bytes(32);
        reader.leaveArray();
        pieces.push_back(piece);
    });
}

void readWelcome(CborReader &reader, std::optional<BundleWelcome> &welcome)
{
    if (reader.atNull()) {
        reader.skipNull();
        return;
    }
    BundleWelcome read;
    (void)reader.enterArray(2);
    read.root = reader.bytes(32);
    read.recovery = reader.bytes(32);
    reader.leaveArray();
    welcome = read;
}

} // namespace

QByteArray BundleManifest::bytes() const
{
    Tables tables;
    for (const RecordRun &run : runs) {
        (void)tables.incarnations.position(run.incarnation);
        (void)tables.authors.position(run.author);
    }
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(items);
    writer.append(form);
    writer.append(team);
    writer.append(made);
    writer.startArray(3);
    writer.append(part);
    writer.append(parts);
    writer.append(schema);
    writer.endArray();
    writer.append(sender.bytes());
    writer.append(incarnation.bytes());
    QList<QByteArray> to;
    for (const DeviceId &recipient : recipients) {
        to.append(recipient.bytes());
    }
    writeList(writer, to);
    writeList(writer, certificates);
    tables.incarnations.write(writer);
    tables.authors.write(writer);
    writeRuns(writer, runs, tables);
    writeList(writer, needs);
    writeList(writer, receipts);
    writeSegments(writer, segments);
    if (welcome) {
        writer.startArray(2);
        writer.append(welcome->root);
        writer.append(welcome->recovery);
        writer.endArray();
    } else {
        writer.append(nullptr);
    }
    writePieces(writer, pieces);
    writer.endArray();
    return bytes;
}

Result<BundleManifest> BundleManifest::fromBytes(const QByteArray &bytes)
{
    CborReader reader(bytes);
    BundleManifest read;
    const qint64 length = reader.enterArray(items);
    const qint64 version = reader.number();
    if (reader.good() && version > form) {
        return fail(ErrorCode::StoreNewer);
    }
    read.team = reader.bytes(16);
    read.made = reader.number();
    (void)reader.enterArray(3);
    read.part = reader.number();
    read.parts = reader.number();
    read.schema = reader.number();
    reader.leaveArray();
    read.sender = DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId());
    read.incarnation = IncarnationId::fromBytes(reader.bytes(IncarnationId::size)).value_or(IncarnationId());
    readEach(reader,
             [&] { read.recipients.append(DeviceId::fromBytes(reader.bytes(DeviceId::size)).value_or(DeviceId())); });
    readEach(reader, [&] { read.certificates.append(reader.bytesUpTo(DeviceCertificate::mostBytes + 80)); });
    Tables tables;
    tables.incarnations.read(reader);
    tables.authors.read(reader);
    const bool runsSound = readRuns(reader, tables, read.runs);
    readEach(reader, [&] { read.needs.append(reader.bytes(16)); });
    readEach(reader, [&] { read.receipts.append(reader.bytes(16)); });
    readSegments(reader, read.segments);
    readWelcome(reader, read.welcome);
    readPieces(reader, read.pieces);
    reader.leaveArray();
    if (length != items || version != form || !runsSound || !reader.atEnd()) {
        return fail(ErrorCode::FileMalformed);
    }
    return read;
}

} // namespace model

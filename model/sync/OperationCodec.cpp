#include "model/sync/OperationCodec.h"

#include "model/sync/CborReader.h"
#include "model/sync/EntitySchema.h"

#include <QCborStreamWriter>

#include <algorithm>

namespace model
{

namespace
{

constexpr qint64 formVersion = 1;

void appendCell(QCborStreamWriter &writer, const Cell &cell)
{
    if (const auto *number = std::get_if<qint64>(&cell)) {
        writer.append(*number);
    } else if (const auto *text = std::get_if<QString>(&cell)) {
        writer.append(QStringView(*text));
    } else if (const auto *bytes = std::get_if<QByteArray>(&cell)) {
        writer.append(*bytes);
    } else {
        writer.append(nullptr);
    }
}

void appendCells(QCborStreamWriter &writer, const Cells &cells, bool trimmed)
{
    size_t count = cells.size();
    while (trimmed && count > 0 && isBlank(cells[count - 1])) {
        --count;
    }
    writer.startArray(count);
    for (size_t i = 0; i < count; ++i) {
        appendCell(writer, cells[i]);
    }
    writer.endArray();
}

std::vector<IncarnationId> incarnationsNamed(const std::vector<Operation> &operations)
{
    std::vector<IncarnationId> named;
    for (const Operation &operation : operations) {
        for (const WriteName &name : operation.overwrites) {
            if (std::ranges::find(named, name.incarnation) == named.end()) {
                named.push_back(name.incarnation);
            }
        }
    }
    return named;
}

void appendOperation(QCborStreamWriter &writer, const Operation &operation, const EntityId &self,
                     const std::vector<IncarnationId> &named)
{
    writer.startArray(operation.makes() ? 3 : 5);
    writer.append(qint64(operation.kind) * 2 + (operation.makes() ? 0 : 1));
    if (operation.entity == self) {
        writer.append(nullptr);
    } else {
        writer.append(operation.entity.bytes());
    }
    if (!operation.makes()) {
        writer.append(qint64(operation.atom));
    }
    appendCells(writer, operation.cells, operation.makes());
    if (!operation.makes()) {
        writer.startArray(operation.overwrites.size() * 3);
        for (const WriteName &name : operation.overwrites) {
            writer.append(qint64(std::ranges::find(named, name.incarnation) - named.begin()));
            writer.append(name.number);
            writer.append(name.hashPrefix);
        }
        writer.endArray();
    }
    writer.endArray();
}

Result<std::vector<IncarnationId>> readIncarnations(CborReader &reader)
{
    std::vector<IncarnationId> named;
    const qint64 count = reader.enterArray(65536);
    for (qint64 i = 0; i < count && reader.good(); ++i) {
        const std::optional<IncarnationId> id = IncarnationId::fromBytes(reader.bytes(IncarnationId::size));
        if (!id) {
            return fail(ErrorCode::FileMalformed);
        }
        named.push_back(*id);
    }
    reader.leaveArray();
    return named;
}

Cells readCells(CborReader &reader, qint64 most)
{
    Cells cells;
    const qint64 count = reader.enterArray(most);
    cells.reserve(static_cast<size_t>(std::max<qint64>(count, 0)));
    for (qint64 i = 0; i < count && reader.good(); ++i) {
        cells.push_back(reader.cell());
    }
    reader.leaveArray();
    return cells;
}

Result<void> readOverwrites(CborReader &reader, const std::vector<IncarnationId> &named, Operation &operation)
{
    const qint64 count = reader.enterArray(3 * 65536);
    for (qint64 i = 0; i + 2 < count && reader.good(); i += 3) {
        const qint64 incarnation = reader.number();
        const qint64 number = reader.number();
        const QByteArray prefix = reader.bytes(4);
        if (incarnation < 0 || incarnation >= std::ssize(named) || number < 1 || prefix.size() != 4) {
            return fail(ErrorCode::FileMalformed);
        }
        operation.overwrites.push_back({named[static_cast<size_t>(incarnation)], number, prefix});
    }
    reader.leaveArray();
    return {};
}

Result<Operation> readOperation(CborReader &reader, const EntityId &self, const std::vector<IncarnationId> &named)
{
    Operation operation;
    const qint64 length = reader.enterArray(5);
    const qint64 kindAndForm = reader.number();
    const bool writes = kindAndForm % 2 == 1;
    if (!reader.good() || kindAndForm < 0 || length != (writes ? 5 : 3)) {
        return fail(ErrorCode::FileMalformed);
    }
    operation.kind = static_cast<EntityKind>(kindAndForm / 2);
    const EntitySchema *schema = findSchema(operation.kind);
    if (schema == nullptr) {
        return fail(ErrorCode::StoreNewer);
    }
    const std::optional<QByteArray> id = reader.bytesOrNull(EntityId::size);
    const std::optional<EntityId> entity = id ? EntityId::fromBytes(*id) : self;
    if (!entity) {
        return fail(ErrorCode::FileMalformed);
    }
    operation.entity = *entity;
    qint64 most = std::ssize(schema->columns);
    if (writes) {
        const qint64 atom = reader.number();
        if (atom < 0 || !reader.good()) {
            return fail(ErrorCode::FileMalformed);
        }
        if (atom >= std::ssize(schema->atoms)) {
            return fail(ErrorCode::StoreNewer);
        }
        operation.atom = static_cast<int>(atom);
        most = schema->atoms[static_cast<size_t>(atom)].count;
    }
    operation.cells = readCells(reader, 1024);
    if (std::ssize(operation.cells) > most) {
        return fail(ErrorCode::StoreNewer);
    }
    if (writes && std::ssize(operation.cells) != most) {
        return fail(ErrorCode::FileMalformed);
    }
    if (writes) {
        if (const Result<void> read = readOverwrites(reader, named, operation); !read) {
            return std::unexpected(read.error());
        }
    }
    reader.leaveArray();
    return operation;
}

} // namespace

QByteArray encodeOperations(const std::vector<Operation> &operations, const EntityId &self)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    const std::vector<IncarnationId> named = incarnationsNamed(operations);
    writer.startArray(3);
    writer.append(formVersion);
    writer.startArray(named.size());
    for (const IncarnationId &incarnation : named) {
        writer.append(incarnation.bytes());
    }
    writer.endArray();
    writer.startArray(operations.size());
    for (const Operation &operation : operations) {
        appendOperation(writer, operation, self, named);
    }
    writer.endArray();
    writer.endArray();
    return bytes;
}

QByteArray encodeCells(const Cells &cells)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    appendCells(writer, cells, false);
    return bytes;
}

Result<Cells> decodeCells(const QByteArray &bytes)
{
    CborReader reader(bytes);
    Cells cells = readCells(reader, 1024);
    if (!reader.atEnd()) {
        return fail(ErrorCode::FileMalformed);
    }
    return cells;
}

Result<std::vector<Operation>> decodeOperations(const QByteArray &bytes, const EntityId &self)
{
    CborReader reader(bytes);
    if (reader.enterArray(3) != 3) {
        return fail(ErrorCode::FileMalformed);
    }
    if (const qint64 version = reader.number(); version != formVersion) {
        return fail(version > formVersion ? ErrorCode::StoreNewer : ErrorCode::FileMalformed);
    }
    const Result<std::vector<IncarnationId>> named = readIncarnations(reader);
    if (!named) {
        return std::unexpected(named.error());
    }
    std::vector<Operation> operations;
    const qint64 count = reader.enterArray(bytes.size());
    for (qint64 i = 0; i < count && reader.good(); ++i) {
        Result<Operation> operation = readOperation(reader, self, *named);
        if (!operation) {
            return std::unexpected(operation.error());
        }
        operations.push_back(*std::move(operation));
    }
    reader.leaveArray();
    reader.leaveArray();
    if (!reader.atEnd()) {
        return fail(ErrorCode::FileMalformed);
    }
    return operations;
}

} // namespace model

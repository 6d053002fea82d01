#include "db/store/undo/SaveUndo.h"

#include "db/changelog/CellBinding.h"
#include "db/sqlcipher/SqlError.h"
#include "model/sync/OperationCodec.h"

#include <algorithm>
#include <ranges>

namespace db
{

using model::Cells;
using model::ErrorCode;
using model::fail;
using model::Operation;
using model::Result;

namespace
{

const QLatin1StringView struckAtom("struck");

Result<std::vector<Operation>> operationsOf(const LoggedRecord &logged)
{
    if (logged.record.payload.isEmpty()) {
        return std::vector<Operation>(); // erased for good: nothing is left to take back
    }
    return model::decodeOperations(logged.record.payload, model::idCast<model::EntityId>(logged.record.compartment));
}

Cells cellsOf(const Operation &operation, const model::Atom &atom)
{
    const size_t first = operation.makes() ? static_cast<size_t>(atom.first) : 0;
    Cells cells(static_cast<size_t>(atom.count));
    for (size_t i = 0; i < cells.size() && first + i < operation.cells.size(); ++i) {
        cells[i] = operation.cells[first + i];
    }
    return cells;
}

} // namespace

Result<UndoneSave> SaveUndo::run(const model::SaveId &save, model::Action action, const QString &reason)
{
    if (const Result<void> allowed = m_store.require(action); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<Change> saved = m_store.commit(action, [&](SaveWriter &writer) -> Result<void> {
        if (const Result<void> undone = undo(save, reason, writer); !undone) {
            return undone;
        }
        return m_outcome.struck + m_outcome.restored > 0 ? Result<void>()
                                                         : fail(ErrorCode::AlreadyDone, QStringLiteral("undo"));
    });
    return saved ? Result<UndoneSave>(m_outcome) : std::unexpected(saved.error());
}

Result<void> SaveUndo::undo(const model::SaveId &save, const QString &reason, SaveWriter &writer,
                            const std::atomic_bool *cancel)
{
    m_reason = reason;
    m_log.emplace(m_store.reader());
    const std::vector<qint64> records = m_log->places().ofSave(save);
    if (records.empty()) {
        return fail(ErrorCode::NotFound, QStringLiteral("save"));
    }
    // Backwards, so that a field written twice by the save gets what was there before the first.
    for (const qint64 seq : std::views::reverse(records)) {
        if (cancel != nullptr && *cancel) {
            return fail(ErrorCode::Cancelled);
        }
        const Result<LoggedRecord> logged = m_log->read(seq);
        if (!logged) {
            return std::unexpected(logged.error());
        }
        if (const Result<void> undone = undoRecord(*logged, writer); !undone) {
            return undone;
        }
    }
    return {};
}

Result<void> SaveUndo::undoRecord(const LoggedRecord &logged, SaveWriter &writer)
{
    const Result<Operations> done = operationsOf(logged);
    if (!done) {
        return std::unexpected(done.error());
    }
    Operations operations;
    for (const Operation &operation : *done) {
        if (operation.makes()) {
            strike(operation, writer, operations);
        } else if (const auto restored = restore(operation, logged, writer, operations); !restored) {
            return restored;
        }
    }
    return writer.add({logged.record.compartment, logged.record.compartmentKind, std::move(operations), {}});
}

void SaveUndo::strike(const Operation &made, SaveWriter &writer, Operations &operations)
{
    const model::EntitySchema &schema = model::schemaOf(made.kind);
    const int atom = schema.atom(struckAtom);
    EntityRows &rows = writer.projection().rows();
    const std::optional<EntityRows::Row> row = rows.find(schema, made.entity);
    if (atom < 0 || !row || !model::areBlank(rows.read(schema, atom, row->row))) {
        return; // struck out already, with a reason of its own
    }
    operations.push_back({made.kind, made.entity, atom, {model::textCell(m_reason)}, {}});
    ++m_outcome.struck;
}

Result<void> SaveUndo::restore(const Operation &written, const LoggedRecord &logged, SaveWriter &writer,
                               Operations &operations)
{
    const model::EntitySchema &schema = model::schemaOf(written.kind);
    const model::WriteName ours = logged.record.writeName();
    const QByteArray field = written.entity.bytes() + QByteArray::number(written.atom);
    if (m_fields.contains(field)) {
        return {}; // a later record of the same save wrote it too, and that was taken back to before this one
    }
    m_fields.insert(field);
    const model::FieldState state = writer.projection().fieldState(schema, written.entity, written.atom);
    const bool stands = std::ranges::any_of(state.writes, [&](const auto &write) { return write.name == ours; });
    if (!stands) {
        m_outcome.kept.push_back({schema.table, schema.atoms[static_cast<size_t>(written.atom)].name, written.entity});
        return {};
    }
    Result<Cells> cells = before(written, logged.file, logged.record.save);
    if (!cells) {
        return std::unexpected(cells.error());
    }
    operations.push_back({written.kind, written.entity, written.atom, *std::move(cells), {ours}});
    ++m_outcome.restored;
    return {};
}

Result<Cells> SaveUndo::before(const Operation &written, qint64 file, const model::SaveId &save)
{
    const model::Atom &atom = model::schemaOf(written.kind).atoms[static_cast<size_t>(written.atom)];
    for (const model::WriteName &name : written.overwrites) {
        const std::optional<qint64> seq = m_log->places().named(file, name);
        const Result<LoggedRecord> logged = seq ? m_log->read(*seq) : fail(ErrorCode::NotFound);
        const Result<Operations> done = logged ? operationsOf(*logged) : Result<Operations>(Operations());
        if (!done) {
            return std::unexpected(done.error());
        }
        for (const Operation &operation : std::views::reverse(*done)) {
            if (operation.kind == written.kind && operation.entity == written.entity &&
                (operation.makes() || operation.atom == written.atom)) {
                const bool same = logged->record.save == save && !operation.makes();
                return same ? before(operation, file, save) : Result<Cells>(cellsOf(operation, atom));
            }
        }
    }
    return Cells(static_cast<size_t>(atom.count));
}

} // namespace db

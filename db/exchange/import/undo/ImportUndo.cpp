#include "db/exchange/import/undo/ImportUndo.h"

#include "db/changelog/CellBinding.h"
#include "db/exchange/import/RowMerge.h"
#include "db/sqlcipher/SqlError.h"

namespace db
{

using model::EntityKind;
using model::ErrorCode;
using model::fail;
using model::Result;

Result<UndoneSave> ImportUndo::run(const QString &importId, const std::atomic_bool *cancel)
{
    if (const Result<void> allowed = m_store.require(model::Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<Import> import = guarded(m_store.folder().path, [&] { return find(importId); });
    if (!import) {
        return std::unexpected(import.error());
    }
    const model::Action action = import->own ? model::Action::Import : model::Action::UndoImport;
    SaveUndo undo(m_store);
    const Result<Change> saved = m_store.commit(action, [&](SaveWriter &writer) -> Result<void> {
        if (const Result<void> undone = undo.undo(import->save, undoneMark(), writer, cancel); !undone) {
            return undone;
        }
        const int undone = model::schemaOf(EntityKind::Import).atom(QLatin1StringView("undone"));
        return writer.add({m_store.programmeFile(),
                           model::Compartment::ProgrammeFile,
                           {{EntityKind::Import, import->id, undone, {model::Cell(qint64(1))}, {}}},
                           {}});
    });
    return saved ? Result<UndoneSave>(undo.outcome()) : std::unexpected(saved.error());
}

Result<ImportUndo::Import> ImportUndo::find(const QString &importId)
{
    const auto id = model::EntityId::fromString(importId.trimmed());
    if (!id) {
        return fail(ErrorCode::NotFound, importId);
    }
    SQLite::Statement &select = m_store.reader().statement("SELECT save, undone FROM import WHERE id = ?");
    bindId(select, 1, *id);
    if (!select.executeStep()) {
        return fail(ErrorCode::NotFound, importId);
    }
    Import import{*id, idOf<model::SaveId>(select.getColumn(0))};
    const bool undone = select.getColumn(1).getInt() != 0;
    select.reset();
    ChangeLog log(m_store.reader());
    const std::vector<qint64> records = log.places().ofSave(import.save);
    if (records.empty()) {
        return fail(ErrorCode::NotFound, importId);
    }
    const Result<LoggedRecord> first = log.read(records.front());
    if (!first) {
        return std::unexpected(first.error());
    }
    import.own = first->record.author == m_store.session().user;
    if (undone) {
        return fail(ErrorCode::AlreadyDone, importId);
    }
    return import;
}

} // namespace db

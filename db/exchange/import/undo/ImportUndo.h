// ImportUndo takes back what one import wrote: what it made is struck out, what it overwrote is written back.
#pragma once

#include "db/store/CaseStore.h"

#include <QSet>

#include <atomic>

namespace db
{

/// A field that stays as it is, because somebody wrote it after the import; never its value.
struct KeptField
{
    QString thing; ///< The kind: "person", "enrolment" …
    QString field;
};

struct UndoneImport
{
    qint64 struck = 0;   ///< Things that no longer count.
    qint64 restored = 0; ///< Fields with their old values again.
    std::vector<KeptField> kept;
};

class ImportUndo
{
public:
    explicit ImportUndo(CaseStore &store)
        : m_store(store)
    {
    }

    /// Undoes the import with this id, in one save. Whoever made it needs Action::Import, others Action::UndoImport.
    /// Errors: NotFound, AlreadyDone, RoleMayNot, Cancelled, those of the store.
    [[nodiscard]] model::Result<UndoneImport> run(const QString &importId, const std::atomic_bool *cancel = nullptr);

private:
    using Operations = std::vector<model::Operation>;

    struct Import
    {
        model::EntityId id;
        model::SaveId save;
        bool own = false;
    };

    [[nodiscard]] model::Result<Import> find(const QString &importId);
    [[nodiscard]] model::Result<void> undo(const Import &import, const std::atomic_bool *cancel, SaveWriter &writer);
    [[nodiscard]] model::Result<void> undoRecord(const LoggedRecord &logged, SaveWriter &writer);
    void strike(const model::Operation &made, SaveWriter &writer, Operations &operations);
    [[nodiscard]] model::Result<void> restore(const model::Operation &written, const LoggedRecord &logged,
                                              SaveWriter &writer, Operations &operations);
    /// What the field held before a write, and before the earlier ones of the same save.
    [[nodiscard]] model::Result<model::Cells> before(const model::Operation &written, qint64 file,
                                                     const model::SaveId &save);

    CaseStore &m_store;
    std::optional<ChangeLog> m_log; ///< As the running thread reads it.
    UndoneImport m_outcome;
    QSet<QByteArray> m_fields; ///< Those that were looked at, as entity and atom.
};

} // namespace db

// SaveUndo takes back what one save wrote: what it made is struck out, what it overwrote is written back.
#pragma once

#include "db/store/CaseStore.h"

#include <QSet>

#include <atomic>

namespace db
{

/// A field that stays as it is, because somebody wrote it after the save; never its value.
struct KeptField
{
    QString thing; ///< The kind: "person", "enrolment" …
    QString field;
    model::EntityId entity;
};

struct UndoneSave
{
    qint64 struck = 0;   ///< Things that no longer count.
    qint64 restored = 0; ///< Fields with their old values again.
    std::vector<KeptField> kept;
};

/// Used for one save, and then no more.
class SaveUndo
{
public:
    explicit SaveUndo(CaseStore &store)
        : m_store(store)
    {
    }

    /// Takes `save` back in one save, under `action`; `reason` stands with what is struck out. Errors: NotFound
    /// ("save"), AlreadyDone ("undo") when nothing of it stands, RoleMayNot.
    [[nodiscard]] model::Result<UndoneSave> run(const model::SaveId &save, model::Action action, const QString &reason);

    /// The same as a part of another save; what was done is in outcome(). Errors: Cancelled, RoleMayNot, StoreDamaged.
    [[nodiscard]] model::Result<void> undo(const model::SaveId &save, const QString &reason, SaveWriter &writer,
                                           const std::atomic_bool *cancel = nullptr);
    [[nodiscard]] const UndoneSave &outcome() const { return m_outcome; }

private:
    using Operations = std::vector<model::Operation>;

    [[nodiscard]] model::Result<void> undoRecord(const LoggedRecord &logged, SaveWriter &writer);
    void strike(const model::Operation &made, SaveWriter &writer, Operations &operations);
    [[nodiscard]] model::Result<void> restore(const model::Operation &written, const LoggedRecord &logged,
                                              SaveWriter &writer, Operations &operations);
    /// What the field held before a write, and before the earlier ones of the same save.
    [[nodiscard]] model::Result<model::Cells> before(const model::Operation &written, qint64 file,
                                                     const model::SaveId &save);

    CaseStore &m_store;
    QString m_reason;
    std::optional<ChangeLog> m_log; ///< As the running thread reads it.
    UndoneSave m_outcome;
    QSet<QByteArray> m_fields; ///< Those that were looked at, as entity and atom.
};

} // namespace db

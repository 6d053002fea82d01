#include "db/plans/TaskStore.h"

#include "db/entries/CaseEntries.h"
#include "db/entries/EntryReader.h"
#include "model/plans/PlanRules.h"

namespace db
{

using namespace model;

namespace
{

Task taskOf(SQLite::Statement &row)
{
    Task task;
    task.id = idOf<TaskId>(row.getColumn(0));
    task.person = idOf<PersonId>(row.getColumn(1));
    task.kind = valueIn(taskKinds(), textOf(row.getColumn(2))).value_or(TaskKind::Task);
    task.about = idOf<EntityId>(row.getColumn(3));
    task.words = textOf(row.getColumn(4));
    task.askedBy = textOf(row.getColumn(5));
    task.worker = textOf(row.getColumn(6));
    task.due = dayOf(row.getColumn(7));
    task.done = dayOf(row.getColumn(8));
    task.answer = textOf(row.getColumn(9));
    return task;
}

const EntryReader<Task>::Shape tasks{EntityKind::Task,
                                     {"entry.id, person_id.id, entry.kind, entry.about, entry.words, entry.asked_by,"
                                      " entry.worker, entry.due, entry.done, entry.answer"},
                                     "entry.done IS NOT NULL, entry.done DESC, entry.due IS NULL, entry.due",
                                     taskOf};

} // namespace

Result<TaskId> TaskStore::add(Task task)
{
    const Action needed = task.kind == TaskKind::Question ? Action::Supervise : Action::WriteCases;
    if (const Result<void> allowed = m_store.require(needed); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> right = PlanRules::check(task, m_store.environment().clock.today()); !right) {
        return std::unexpected(right.error());
    }
    if (task.worker.trimmed().isEmpty()) {
        const Result<QString> worker = keyWorkerOf(task.person);
        if (!worker) {
            return std::unexpected(worker.error());
        }
        task.worker = *worker;
    }
    const Result<EntityId> added =
        CaseEntries(m_store, EntityKind::Task)
            .add(task.person,
                 {textCell(nameIn(taskKinds(), task.kind)), idCell(task.about), textCell(task.words.trimmed()),
                  textCell(m_store.session().userName), Cell(), textCell(task.worker.trimmed()), dayCell(task.due)});
    return added ? Result<TaskId>(idCast<TaskId>(*added)) : std::unexpected(added.error());
}

Result<QList<Task>> TaskStore::of(const PersonId &person)
{
    return EntryReader<Task>(m_store, tasks).of(person);
}

Result<Task> TaskStore::read(const TaskId &id)
{
    return EntryReader<Task>(m_store, tasks).read(id);
}

Result<void> TaskStore::finish(const TaskId &id, const QString &answer)
{
    const Result<Task> task = read(id);
    if (!task) {
        return std::unexpected(task.error());
    }
    if (task->isDone()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("task"));
    }
    if (task->kind == TaskKind::Question && answer.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("answer"), QStringLiteral("answer_missing"));
    }
    return writeDone(id, m_store.environment().clock.today(), answer);
}

Result<void> TaskStore::reopen(const TaskId &id)
{
    const Result<Task> task = read(id);
    if (!task) {
        return std::unexpected(task.error());
    }
    return task->isDone() ? writeDone(id, {}, {}) : fail(ErrorCode::AlreadyDone, QStringLiteral("task"));
}

Result<void> TaskStore::writeDone(const TaskId &id, QDate day, const QString &answer)
{
    return CaseEntries(m_store, EntityKind::Task)
        .write(idCast<EntityId>(id), QLatin1StringView("done"), {dayCell(day), textCell(answer.trimmed())});
}

Result<void> TaskStore::strikeOut(const TaskId &id, const QString &reason)
{
    return CaseEntries(m_store, EntityKind::Task).strikeOut(idCast<EntityId>(id), reason);
}

Result<QString> TaskStore::keyWorkerOf(const PersonId &person)
{
    return guarded(m_store.folder().path, [&]() -> Result<QString> {
        SQLite::Statement &select = m_store.reader().statement(
            "SELECT key_worker FROM enrolment WHERE file = (SELECT row FROM entity WHERE id = ?) AND closed IS NULL"
            " AND struck IS NULL AND key_worker IS NOT NULL ORDER BY started DESC, key_worker LIMIT 1");
        bindId(select, 1, person);
        const QString worker = select.executeStep() ? textOf(select.getColumn(0)) : QString();
        select.reset();
        return worker;
    });
}

} // namespace db

#include "db/plans/ActionStore.h"

#include "db/entries/CaseEntries.h"
#include "db/entries/EntryReader.h"
#include "db/plans/GoalStore.h"
#include "model/plans/PlanRules.h"

namespace db
{

using namespace model;

namespace
{

PlanAction actionOf(SQLite::Statement &row)
{
    PlanAction action;
    action.id = idOf<PlanActionId>(row.getColumn(0));
    action.person = idOf<PersonId>(row.getColumn(1));
    action.goal = idOf<GoalId>(row.getColumn(2));
    action.words = textOf(row.getColumn(3));
    action.who = textOf(row.getColumn(4));
    action.due = dayOf(row.getColumn(5));
    action.done = dayOf(row.getColumn(6));
    action.doneNote = textOf(row.getColumn(7));
    return action;
}

const EntryReader<PlanAction>::Shape planActions{
    EntityKind::PlanAction,
    {"entry.id, person_id.id, entry.goal, entry.words, entry.who, entry.due, entry.done,"
     " entry.done_note"},
    "entry.done IS NOT NULL, entry.done DESC, entry.due IS NULL, entry.due",
    actionOf};

} // namespace

Result<PlanActionId> ActionStore::add(const PlanAction &action)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> right = PlanRules::check(action, m_store.environment().clock.today()); !right) {
        return std::unexpected(right.error());
    }
    if (!action.goal.isNull()) {
        const Result<Goal> goal = GoalStore(m_store).read(action.goal);
        if (!goal) {
            return std::unexpected(goal.error());
        }
        if (goal->person != action.person) {
            return fail(ErrorCode::NotFound, QStringLiteral("goal"));
        }
    }
    const Result<EntityId> added = CaseEntries(m_store, EntityKind::PlanAction)
                                       .add(action.person, {idCell(action.goal), textCell(action.words.trimmed()),
                                                            textCell(action.who.trimmed()), dayCell(action.due)});
    return added ? Result<PlanActionId>(idCast<PlanActionId>(*added)) : std::unexpected(added.error());
}

Result<QList<PlanAction>> ActionStore::of(const PersonId &person)
{
    return EntryReader<PlanAction>(m_store, planActions).of(person);
}

Result<PlanAction> ActionStore::read(const PlanActionId &id)
{
    return EntryReader<PlanAction>(m_store, planActions).read(id);
}

Result<void> ActionStore::tick(const PlanActionId &id, QDate day, const QString &note)
{
    Result<PlanAction> action = read(id);
    if (!action) {
        return std::unexpected(action.error());
    }
    if (action->isDone()) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("action"));
    }
    const QDate today = m_store.environment().clock.today();
    action->done = day.isValid() ? day : today;
    if (const Result<void> right = PlanRules::check(*action, today); !right) {
        return right;
    }
    return writeDone(id, action->done, note);
}

Result<void> ActionStore::untick(const PlanActionId &id)
{
    const Result<PlanAction> action = read(id);
    if (!action) {
        return std::unexpected(action.error());
    }
    return action->isDone() ? writeDone(id, {}, {}) : fail(ErrorCode::AlreadyDone, QStringLiteral("action"));
}

Result<SaveId> ActionStore::change(const PlanAction &action)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    const WriteLock lock(m_store); // from what stands to what stands in its place
    const Result<PlanAction> now = read(action.id);
    if (!now) {
        return std::unexpected(now.error());
    }
    PlanAction after = *now;
    after.words = action.words.trimmed();
    after.who = action.who.trimmed();
    after.due = action.due;
    if (const Result<void> right = PlanRules::check(after, m_store.environment().clock.today()); !right) {
        return std::unexpected(right.error());
    }
    if (after.words == now->words && after.who == now->who && after.due == now->due) {
        return fail(ErrorCode::AlreadyDone, QStringLiteral("action"));
    }
    const EntitySchema &schema = schemaOf(EntityKind::PlanAction);
    const Operation made{schema.kind,
                         m_store.newId<EntityId>(),
                         Operation::make,
                         {idCell(after.goal), textCell(after.words), textCell(after.who), dayCell(after.due), Cell(),
                          dayCell(after.done), textCell(after.doneNote), Cell(), idCell(action.id)},
                         {}};
    const Operation replaced{schema.kind,
                             idCast<EntityId>(action.id),
                             schema.atom(QLatin1StringView("struck")),
                             {textCell(QStringLiteral("amended"))},
                             {}};
    const Result<Change> saved =
        m_store.commit(Action::WriteCases, CompartmentChange::inCaseFile(now->person, {made, replaced}));
    return saved ? Result<SaveId>(saved->save) : std::unexpected(saved.error());
}

Result<UndoneSave> ActionStore::undo(const SaveId &save)
{
    return SaveUndo(m_store).run(save, Action::WriteCases, QStringLiteral("change undone"));
}

Result<void> ActionStore::writeDone(const PlanActionId &id, QDate day, const QString &note)
{
    return CaseEntries(m_store, EntityKind::PlanAction)
        .write(idCast<EntityId>(id), QLatin1StringView("done"), {dayCell(day), textCell(note.trimmed())});
}

Result<void> ActionStore::strikeOut(const PlanActionId &id, const QString &reason)
{
    return CaseEntries(m_store, EntityKind::PlanAction).strikeOut(idCast<EntityId>(id), reason);
}

} // namespace db

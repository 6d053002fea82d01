#include "db/plans/ActionStore.h"

#include "db/changelog/CellBinding.h"
#include "db/entries/CaseEntries.h"
#include "db/plans/GoalStore.h"
#include "db/sqlcipher/SqlError.h"
#include "model/plans/PlanRules.h"

namespace db
{

using namespace model;

namespace
{

const std::string showing =
    "SELECT plan_action.id, person_id.id, plan_action.goal, plan_action.words, plan_action.who, plan_action.due,"
    " plan_action.done, plan_action.done_note FROM plan_action"
    " JOIN entity AS person_id ON person_id.row = plan_action.file JOIN person ON person.row = plan_action.file"
    " WHERE plan_action.struck IS NULL AND person.struck IS NULL";

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

Result<void> checked(const PlanAction &action, QDate today)
{
    const auto problem = PlanRules::check(action, today);
    return problem ? fail(ErrorCode::InvalidValue, problem->field, problem->code) : Result<void>();
}

} // namespace

Result<PlanActionId> ActionStore::add(const PlanAction &action)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> right = checked(action, m_store.environment().clock.today()); !right) {
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
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<PlanAction>> {
        SQLite::Statement &select = m_store.reader().statement(
            showing + " AND person_id.id = ? ORDER BY plan_action.done IS NOT NULL, plan_action.done DESC,"
                      " plan_action.due IS NULL, plan_action.due, plan_action.made, plan_action.row");
        bindId(select, 1, person);
        QList<PlanAction> actions;
        while (select.executeStep()) {
            actions.append(actionOf(select));
        }
        select.reset();
        return actions;
    });
}

Result<PlanAction> ActionStore::read(const PlanActionId &id)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<PlanAction> {
        SQLite::Statement &select = m_store.reader().statement(showing + " AND plan_action.id = ?");
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("plan_action"));
        }
        const PlanAction action = actionOf(select);
        select.reset();
        return action;
    });
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
    if (const Result<void> right = checked(*action, today); !right) {
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

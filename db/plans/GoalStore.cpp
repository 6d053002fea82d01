#include "db/plans/GoalStore.h"

#include "db/entries/CaseEntries.h"
#include "model/plans/PlanRules.h"

namespace db
{

using namespace model;

namespace
{

Goal goalOf(SQLite::Statement &row)
{
    Goal goal;
    goal.id = idOf<GoalId>(row.getColumn(0));
    goal.person = idOf<PersonId>(row.getColumn(1));
    goal.words = textOf(row.getColumn(2));
    goal.area = textOf(row.getColumn(3));
    goal.agreed = dayOf(row.getColumn(4));
    goal.target = dayOf(row.getColumn(5));
    goal.state = valueIn(goalStates(), textOf(row.getColumn(6))).value_or(GoalState::Open);
    goal.stateDay = dayOf(row.getColumn(7));
    goal.stateNote = textOf(row.getColumn(8));
    return goal;
}

const EntryReader<Goal>::Shape goals{
    EntityKind::Goal,
    {"entry.id, person_id.id, entry.words, entry.area, entry.agreed, entry.target, entry.state,"
     " entry.state_day, entry.state_note"},
    "entry.agreed",
    goalOf};

} // namespace

const EntryReader<Goal>::Shape &GoalStore::shape()
{
    return goals;
}

Result<GoalId> GoalStore::add(Goal goal)
{
    const QDate today = m_store.environment().clock.today();
    goal.agreed = goal.agreed.isValid() ? goal.agreed : today;
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> right = PlanRules::check(goal, today); !right) {
        return std::unexpected(right.error());
    }
    const Result<EntityId> added =
        CaseEntries(m_store, EntityKind::Goal)
            .add(goal.person,
                 {textCell(goal.words.trimmed()), textCell(goal.area), dayCell(goal.agreed), dayCell(goal.target),
                  textCell(nameIn(goalStates(), goal.state)), dayCell(goal.stateDay), textCell(goal.stateNote)},
                 goal.agreed);
    return added ? Result<GoalId>(idCast<GoalId>(*added)) : std::unexpected(added.error());
}

Result<QList<Goal>> GoalStore::of(const PersonId &person)
{
    return EntryReader<Goal>(m_store, goals).of(person);
}

Result<Goal> GoalStore::read(const GoalId &id)
{
    return EntryReader<Goal>(m_store, goals).read(id);
}

Result<void> GoalStore::setState(const GoalId &id, GoalState state, QDate day, const QString &note)
{
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return allowed;
    }
    Result<Goal> goal = read(id);
    if (!goal) {
        return std::unexpected(goal.error());
    }
    const QDate today = m_store.environment().clock.today();
    goal->state = state;
    goal->stateDay = day.isValid() ? day : today;
    if (const Result<void> right = PlanRules::check(*goal, today); !right) {
        return right;
    }
    return CaseEntries(m_store, EntityKind::Goal)
        .write(idCast<EntityId>(id), QLatin1StringView("state"),
               {textCell(nameIn(goalStates(), state)), dayCell(goal->stateDay), textCell(note.trimmed())});
}

Result<void> GoalStore::reword(const GoalId &id, const QString &words)
{
    if (words.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("words"), QStringLiteral("words_missing"));
    }
    return CaseEntries(m_store, EntityKind::Goal)
        .write(idCast<EntityId>(id), QLatin1StringView("words"), {textCell(words.trimmed())});
}

Result<void> GoalStore::strikeOut(const GoalId &id, const QString &reason)
{
    return CaseEntries(m_store, EntityKind::Goal).strikeOut(idCast<EntityId>(id), reason);
}

} // namespace db

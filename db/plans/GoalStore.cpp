#include "db/plans/GoalStore.h"

#include "db/changelog/CellBinding.h"
#include "db/entries/CaseEntries.h"
#include "db/sqlcipher/SqlError.h"
#include "model/plans/PlanRules.h"

namespace db
{

using namespace model;

namespace
{

const std::string showing =
    "SELECT goal.id, person_id.id, goal.words, goal.area, goal.agreed, goal.target, goal.state, goal.state_day,"
    " goal.state_note FROM goal JOIN entity AS person_id ON person_id.row = goal.file"
    " JOIN person ON person.row = goal.file WHERE goal.struck IS NULL AND person.struck IS NULL";

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

Result<void> checked(const Goal &goal, QDate today)
{
    const auto problem = PlanRules::check(goal, today);
    return problem ? fail(ErrorCode::InvalidValue, problem->field, problem->code) : Result<void>();
}

} // namespace

Result<GoalId> GoalStore::add(Goal goal)
{
    const QDate today = m_store.environment().clock.today();
    goal.agreed = goal.agreed.isValid() ? goal.agreed : today;
    if (const Result<void> allowed = m_store.require(Action::WriteCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    if (const Result<void> right = checked(goal, today); !right) {
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
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<QList<Goal>> {
        SQLite::Statement &select =
            m_store.reader().statement(showing + " AND person_id.id = ? ORDER BY goal.agreed, goal.made, goal.row");
        bindId(select, 1, person);
        QList<Goal> goals;
        while (select.executeStep()) {
            goals.append(goalOf(select));
        }
        select.reset();
        return goals;
    });
}

Result<Goal> GoalStore::read(const GoalId &id)
{
    if (const Result<void> allowed = m_store.require(Action::ReadCases); !allowed) {
        return std::unexpected(allowed.error());
    }
    return guarded(m_store.folder().path, [&]() -> Result<Goal> {
        SQLite::Statement &select = m_store.reader().statement(showing + " AND goal.id = ?");
        bindId(select, 1, id);
        if (!select.executeStep()) {
            return fail(ErrorCode::NotFound, QStringLiteral("goal"));
        }
        const Goal goal = goalOf(select);
        select.reset();
        return goal;
    });
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
    goal->stateDay = day.isValid() ? day : today;
    if (const Result<void> right = checked(*goal, today); !right) {
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

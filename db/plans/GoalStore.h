// GoalStore keeps what people want, in their words, and how far it has come.
#pragma once

#include "db/entries/EntryReader.h"
#include "db/store/CaseStore.h"
#include "model/plans/Goal.h"

namespace db
{

class GoalStore
{
public:
    explicit GoalStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new goal, agreed today unless it says when, and open. Errors: RoleMayNot, NotFound ("person"),
    /// InvalidValue (PlanRules).
    [[nodiscard]] model::Result<model::GoalId> add(model::Goal goal);

    /// The person's goals that show, the oldest first. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Goal>> of(const model::PersonId &person);

    /// Errors: RoleMayNot, NotFound ("goal").
    [[nodiscard]] model::Result<model::Goal> read(const model::GoalId &id);

    /// Says how far it has come, since `day` (today when invalid). Errors: those of read(), InvalidValue (PlanRules).
    [[nodiscard]] model::Result<void> setState(const model::GoalId &id, model::GoalState state, QDate day = {},
                                               const QString &note = {});

    /// Says it in other words. Errors: those of read(), InvalidValue at "words".
    [[nodiscard]] model::Result<void> reword(const model::GoalId &id, const QString &words);

    /// Withdraws it for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound ("goal").
    [[nodiscard]] model::Result<void> strikeOut(const model::GoalId &id, const QString &reason);

    /// How they lie in the store, for who reads them with others.
    [[nodiscard]] static const EntryReader<model::Goal>::Shape &shape();

private:
    CaseStore &m_store;
};

} // namespace db

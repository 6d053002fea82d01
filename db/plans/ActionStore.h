// ActionStore keeps what somebody said they would do, and whether it is done.
#pragma once

#include "db/store/CaseStore.h"
#include "db/store/undo/SaveUndo.h"
#include "model/plans/PlanAction.h"

namespace db
{

class ActionStore
{
public:
    explicit ActionStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new action that is not done. Errors: RoleMayNot, NotFound ("person", or "goal" for a goal that is not
    /// the person's), InvalidValue (PlanRules).
    [[nodiscard]] model::Result<model::PlanActionId> add(const model::PlanAction &action);

    /// The person's actions that show: those to do first, by when they are due (those without a day last), then those
    /// done, the latest first. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::PlanAction>> of(const model::PersonId &person);

    /// Errors: RoleMayNot, NotFound ("plan_action").
    [[nodiscard]] model::Result<model::PlanAction> read(const model::PlanActionId &id);

    /// It was done on `day` (today when invalid). Errors: those of read(), AlreadyDone ("action"), InvalidValue at
    /// "done".
    [[nodiscard]] model::Result<void> tick(const model::PlanActionId &id, QDate day = {}, const QString &note = {});

    /// It is to do again. Errors: those of read(), AlreadyDone ("action") when it already is.
    [[nodiscard]] model::Result<void> untick(const model::PlanActionId &id);

    /// Puts it right: what is to be done, by whom and when become those of `action`. It becomes an entry of its own
    /// that amends the one before, which stays in the case file; the save can be given to undo(). Errors: those of
    /// read(), InvalidValue (PlanRules), AlreadyDone ("action") when nothing is different.
    [[nodiscard]] model::Result<model::SaveId> change(const model::PlanAction &action);

    /// Takes a change back. Errors: RoleMayNot, NotFound ("save"), AlreadyDone ("undo").
    [[nodiscard]] model::Result<UndoneSave> undo(const model::SaveId &save);

    /// Withdraws it for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound ("plan_action").
    [[nodiscard]] model::Result<void> strikeOut(const model::PlanActionId &id, const QString &reason);

private:
    [[nodiscard]] model::Result<void> writeDone(const model::PlanActionId &id, QDate day, const QString &note);

    CaseStore &m_store;
};

} // namespace db

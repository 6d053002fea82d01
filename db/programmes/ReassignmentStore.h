// ReassignmentStore gives people another key worker, or somebody to cover for theirs, all in one save.
#pragma once

#include "db/store/CaseStore.h"
#include "db/store/undo/SaveUndo.h"
#include "model/programmes/Reassignment.h"

namespace db
{

class ReassignmentStore
{
public:
    explicit ReassignmentStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// What would change for `people` when `to` takes over: for good, or until the end of `until`. Writes nothing.
    /// Errors: RoleMayNot; MissingField ("to"); InvalidValue at "until" for a day that has passed.
    [[nodiscard]] model::Result<model::Reassignment> plan(const QList<model::PersonId> &people, const QString &to,
                                                          QDate until = {});

    /// The people of open enrolments whose key worker is `worker`, whatever the case of its letters. RoleMayNot.
    [[nodiscard]] model::Result<QList<model::PersonId>> peopleOf(const QString &worker);

    /// Does it: one record in each person's case file, in one save, whose id can be given to undo(). Errors:
    /// RoleMayNot; NotFound ("person") when there is nobody to do it for; InvalidValue at "person" with "changed_since"
    /// when one of them got another key worker since it was planned: nothing is written then.
    [[nodiscard]] model::Result<model::SaveId> carryOut(const model::Reassignment &reassignment);

    /// Takes one back. What was changed since then stays, and is named in the answer. Errors: RoleMayNot; NotFound
    /// ("reassignment") when the save is none; AlreadyDone ("undo").
    [[nodiscard]] model::Result<UndoneSave> undo(const model::SaveId &save);

private:
    [[nodiscard]] QList<model::Reassignment::Move> openEnrolments(const model::PersonId &person);
    [[nodiscard]] bool isCoveredBy(const model::EnrolmentId &enrolment, const QString &worker, QDate until);
    [[nodiscard]] model::Operation operationFor(const model::Reassignment &reassignment,
                                                const model::Reassignment::Move &move);
    [[nodiscard]] bool isReassignment(const model::SaveId &save);

    CaseStore &m_store;
};

} // namespace db

// TaskStore keeps what one of the team is to do or to answer about a person.
#pragma once

#include "db/store/CaseStore.h"
#include "model/plans/Task.h"

namespace db
{

class TaskStore
{
public:
    explicit TaskStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new task that is not done, asked by the signed-in user; without a worker it is the key worker's.
    /// Errors: RoleMayNot (a question takes Action::Supervise), NotFound ("person"), InvalidValue (PlanRules).
    [[nodiscard]] model::Result<model::TaskId> add(model::Task task);

    /// The person's tasks: those to do first, by when they are due (those without a day last), then those done.
    /// Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Task>> of(const model::PersonId &person);

    /// Errors: RoleMayNot, NotFound ("task").
    [[nodiscard]] model::Result<model::Task> read(const model::TaskId &id);

    /// It was done today, with the answer if there is one. Errors: those of read(), AlreadyDone ("task"), InvalidValue
    /// at "answer" ("answer_missing") for a question without one.
    [[nodiscard]] model::Result<void> finish(const model::TaskId &id, const QString &answer = {});

    /// It is to do again. Errors: those of read(), AlreadyDone ("task") when it already is.
    [[nodiscard]] model::Result<void> reopen(const model::TaskId &id);

    /// Withdraws it for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound ("task").
    [[nodiscard]] model::Result<void> strikeOut(const model::TaskId &id, const QString &reason);

    /// Who works with the person by their open enrolment, by name; blank when nobody is named.
    [[nodiscard]] model::Result<QString> keyWorkerOf(const model::PersonId &person);

private:
    [[nodiscard]] model::Result<void> writeDone(const model::TaskId &id, QDate day, const QString &answer);

    CaseStore &m_store;
};

} // namespace db

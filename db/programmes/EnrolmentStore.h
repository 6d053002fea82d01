// EnrolmentStore enrols people on programmes and closes their enrolments.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/Enrolment.h"

namespace db
{

class EnrolmentStore
{
public:
    explicit EnrolmentStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a new enrolment; a null programme is the store's only one. Errors: RoleMayNot, NotFound or Ambiguous (no
    /// or several programmes), InvalidValue at "started" or "closed" for a day that cannot be.
    [[nodiscard]] model::Result<model::EnrolmentId> enrol(model::Enrolment enrolment);

    /// Closes the enrolment. InvalidValue at "closed" for a day before its start or to come, RoleMayNot.
    [[nodiscard]] model::Result<void> close(const model::Enrolment &enrolment, QDate closed, model::CloseReason reason);

    /// The programme of this name; with a blank name the store's only one. NotFound, Ambiguous.
    [[nodiscard]] model::Result<model::ProgrammeId> programme(const QString &name);

private:
    CaseStore &m_store;
};

} // namespace db

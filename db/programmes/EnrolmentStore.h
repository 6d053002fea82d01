// EnrolmentStore enrols people on programmes and closes their enrolments.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/Closing.h"
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

    /// Saves a new enrolment; a null programme is the store's only one. Errors: RoleMayNot; NotFound ("person");
    /// NotFound or Ambiguous ("--programme": no or several programmes); InvalidValue at "referred", "started" or
    /// "closed" for a day that cannot be, and at "programme" with "already_enrolled" when both this and another of the
    /// person's enrolments on it are open. Two open ones that come from two laptops are both kept.
    [[nodiscard]] model::Result<model::EnrolmentId> enrol(model::Enrolment enrolment);

    /// What enrol() saves, for a save of more; fills the id and the programme. The person is not looked for: they may
    /// be made by the same save. Errors: as enrol().
    [[nodiscard]] model::Result<model::Operation> making(model::Enrolment &enrolment);

    /// Closes the enrolment. Errors: NotFound ("enrolment"), AlreadyDone ("close"), RoleMayNot, InvalidValue at
    /// "closed": "closed_before_started" for a day before its start, "date_out_of_range" for one to come.
    [[nodiscard]] model::Result<void> close(const model::Enrolment &enrolment, const model::Closing &closing);
    [[nodiscard]] model::Result<void> close(const model::Enrolment &enrolment, QDate closed, model::CloseReason reason)
    {
        return close(enrolment, model::Closing{closed, reason, {}, {}});
    }

    /// What close() saves, for a save of more. Errors: as close().
    [[nodiscard]] model::Result<std::vector<model::Operation>> closing(const model::EnrolmentId &enrolment,
                                                                       const model::Closing &closing);

    /// Opens a closed one again. Errors: NotFound ("enrolment"), AlreadyDone ("reopen") when it is open, RoleMayNot,
    /// InvalidValue at "programme" with "already_enrolled" when another on its programme is open.
    [[nodiscard]] model::Result<void> reopen(const model::EnrolmentId &enrolment);

    /// Withdraws one for `reason`: it stays in the case file and counts nowhere. Errors: MissingField ("reason"),
    /// NotFound ("enrolment"), RoleMayNot.
    [[nodiscard]] model::Result<void> strikeOut(const model::EnrolmentId &enrolment, const QString &reason);

    /// An enrolment that is not struck out. Errors: NotFound ("enrolment"), RoleMayNot.
    [[nodiscard]] model::Result<model::Enrolment> read(const model::EnrolmentId &enrolment);

    /// The person's only open enrolment, on the programme of this name unless it is blank. NotFound or Ambiguous
    /// ("enrolment"), and those of programme().
    [[nodiscard]] model::Result<model::Enrolment> open(const model::PersonId &person, const QString &programme = {});

    /// The programme of this name; with a blank name the store's only one. NotFound, Ambiguous.
    [[nodiscard]] model::Result<model::ProgrammeId> programme(const QString &name);

private:
    [[nodiscard]] model::Result<void> requireNoOther(const model::Enrolment &enrolment);
    [[nodiscard]] model::Result<void> write(const model::Enrolment &enrolment, model::Action action,
                                            std::vector<model::Operation> operations, QDate happened);

    CaseStore &m_store;
};

} // namespace db

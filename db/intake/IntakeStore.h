// IntakeStore saves all that was said when somebody came to the team, at once, so that it can be taken back at once.
#pragma once

#include "db/store/CaseStore.h"
#include "db/store/undo/SaveUndo.h"
#include "model/intake/Intake.h"

namespace db
{

class IntakeStore
{
public:
    struct Taken
    {
        model::PersonId person;
        model::EnrolmentId enrolment; ///< Null when they were not started.
        model::SaveId save;
    };

    explicit IntakeStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// One record in the person's case file, new or known. A referral to us is answered by the start that comes with
    /// it. The first contact belongs to the enrolment if it is not from before its start. Errors: those of
    /// PersonStore::add(), ReferralStore::add(), EnrolmentStore::enrol(), EligibilityStore::answer() and
    /// ContactStore::add(); MissingField ("name") for a new person without a name or a reference; MissingField
    /// ("programme") for answers without an enrolment.
    [[nodiscard]] model::Result<Taken> save(model::Intake intake);

    /// Takes one back: all that it made is struck out for `reason`. Whoever took the person in may do so while nobody
    /// else has written about them. Errors: RoleMayNot, NotFound ("save"), AlreadyDone ("undo").
    [[nodiscard]] model::Result<UndoneSave> undo(const model::SaveId &save, const QString &reason);

private:
    using Operations = std::vector<model::Operation>;

    [[nodiscard]] model::Result<void> addPerson(model::Intake &intake, Operations &operations);
    [[nodiscard]] model::Result<void> addEnrolment(model::Intake &intake, Operations &operations);
    [[nodiscard]] model::Result<void> addReferral(model::Intake &intake, Operations &operations);
    [[nodiscard]] model::Result<void> addContact(model::Intake &intake, Operations &operations);

    CaseStore &m_store;
};

} // namespace db

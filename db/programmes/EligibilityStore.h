// EligibilityStore keeps what was answered to the team's eligibility questions, beside the enrolment it was about.
#pragma once

#include "db/store/CaseStore.h"
#include "model/intake/Intake.h"
#include "model/programmes/Eligibility.h"

namespace db
{

/// An answer is known by its enrolment and question, on every laptop alike: two that answer the same question answer it
/// once, and both answers are kept where they differ.
class EligibilityStore
{
public:
    explicit EligibilityStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// What was answered for every enrolment of the person, by question. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Eligibility>> of(const model::PersonId &person);

    /// Writes the answers that are not so already, and `note` (why they are on the programme although an answer speaks
    /// against it) unless it is null, in one save, which can be taken back
    /// (IntakeStore::undo); none when there was nothing to write. Errors: RoleMayNot, NotFound
    /// ("enrolment"; "question" for one that is not in the team's list).
    [[nodiscard]] model::Result<std::optional<model::SaveId>>
    answer(const model::EnrolmentId &enrolment, const model::Intake::Answers &answers, const QString &note = {});

    /// What makes the answers of an enrolment that has none yet, for a save of more.
    [[nodiscard]] std::vector<model::Operation> making(const model::EnrolmentId &enrolment,
                                                       const model::Intake::Answers &answers) const;

private:
    [[nodiscard]] model::Result<void> requireAsked(const model::Intake::Answers &answers);
    [[nodiscard]] model::EntityId idFor(const model::EnrolmentId &enrolment, const QString &question) const;

    CaseStore &m_store;
};

} // namespace db

// TodayQuery reads the list of the day: what is due, who has gone quiet, what is to review, to do and to finish.
#pragma once

#include "db/people/CaseloadQuery.h"
#include "db/today/TodayRow.h"
#include "model/engagement/EngagementRows.h"

namespace db
{

class TodayQuery
{
public:
    /// Consents that end within so many days are to be asked again.
    static constexpr int consentDays = 28;
    /// Tasks show from so many days before they are due.
    static constexpr int taskDays = 7;

    explicit TodayQuery(CaseStore &store)
        : m_store(store)
    {
    }

    /// The rows for one worker, by name: of the people whose key worker they are by an open enrolment or whom they
    /// cover now, and the tasks that are theirs; a blank name means the whole team. Drafts are the signed-in user's
    /// own. By section, the latest first. What the user put off to a later day is left out unless `all`. Errors:
    /// RoleMayNot.
    [[nodiscard]] model::Result<QList<TodayRow>> rows(const QString &worker, QDate today, bool all = false);

    /// How many people the list is about. Errors: RoleMayNot.
    [[nodiscard]] model::Result<int> peopleCount(const QString &worker, QDate today);

    /// What was tried with the person up to `today`, the latest first. Errors: RoleMayNot.
    [[nodiscard]] model::Result<std::vector<model::ContactRow>> contactsOf(const model::PersonId &person, QDate today);

private:
    [[nodiscard]] model::Result<QList<CaseloadRow>> caseload(const QString &worker, QDate today);
    [[nodiscard]] QList<model::PersonId> peopleOf(const QString &worker, QDate today);

    CaseStore &m_store;
};

} // namespace db

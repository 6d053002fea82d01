// EnrolmentStore keeps who is on which programme, from referral to close.
#pragma once

#include "db/store/CaseStore.h"
#include "model/programmes/Enrolment.h"

namespace db
{

class EnrolmentStore
{
public:
    struct Enrolled
    {
        model::Enrolment enrolment;
        bool overlaps = false; ///< With another time on the same programme: both are kept, the user is told.
    };

    explicit EnrolmentStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Adds an enrolment of a person on a programme. InvalidValue as EnrolmentRules say, NotFound, RoleMayNot.
    [[nodiscard]] model::Result<Enrolled> enrol(model::Enrolment enrolment);

    /// Ends one that is open. AlreadyDone when it is closed, InvalidValue as the rules say, NotFound, RoleMayNot.
    [[nodiscard]] model::Result<model::Enrolment> close(const model::EnrolmentId &id, QDate day,
                                                        model::CloseReason reason);

    /// Opens a closed one again. AlreadyDone when it is open, NotFound, RoleMayNot.
    [[nodiscard]] model::Result<model::Enrolment> reopen(const model::EnrolmentId &id);

    /// Withdraws one, with a reason: it appears and counts nowhere any more.
    [[nodiscard]] model::Result<void> strikeOut(const model::EnrolmentId &id, const QString &reason);

    /// All of a person's, latest start first.
    [[nodiscard]] model::Result<QList<model::Enrolment>> ofPerson(const model::PersonId &person);

    /// Those of a person that are open.
    [[nodiscard]] model::Result<QList<model::Enrolment>> openOf(const model::PersonId &person);

private:
    [[nodiscard]] model::Result<model::Enrolment> get(const model::EnrolmentId &id);
    [[nodiscard]] model::Result<void> write(const model::Enrolment &enrolment, model::Action action,
                                            QLatin1StringView atom, model::Cells cells);

    CaseStore &m_store;
};

} // namespace db

// SupervisionStore keeps leads' marks on records, and says whom nobody has talked about for long.
#pragma once

#include "db/store/CaseStore.h"
#include "model/supervision/Supervision.h"

namespace db
{

/// Somebody with an open enrolment who has not been discussed for long.
struct NotDiscussed
{
    model::PersonId person;
    QString reference;
    QString givenName;
    QString familyName;
    QString knownAs;
    QString keyWorker;
    QDate last;  ///< When they were; invalid for never.
    QDate since; ///< That day, or the start of their time when it is later.
};

class SupervisionStore
{
public:
    /// Six weeks.
    static constexpr int longDays = 42;

    explicit SupervisionStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Saves a mark by the signed-in user, of today unless it says when; the worker is the key worker. Errors:
    /// RoleMayNot, NotFound ("person"), InvalidValue at "day" for one that cannot be.
    [[nodiscard]] model::Result<model::SupervisionId> add(model::Supervision mark);

    /// The marks on the person's record, the latest first. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<model::Supervision>> of(const model::PersonId &person);

    /// Withdraws one for `reason`. Errors: MissingField ("reason"), RoleMayNot, NotFound ("supervision").
    [[nodiscard]] model::Result<void> strikeOut(const model::SupervisionId &id, const QString &reason);

    /// Everybody with an open enrolment who has not been discussed for more than longDays before `today`, the longest
    /// first; somebody new has until longDays after they started. Errors: RoleMayNot.
    [[nodiscard]] model::Result<QList<NotDiscussed>> notDiscussed(QDate today);

private:
    CaseStore &m_store;
};

} // namespace db

// TransferStore ends somebody's time on a programme and begins what comes after it, in one save that can be taken back.
#pragma once

#include "db/store/CaseStore.h"
#include "db/store/undo/SaveUndo.h"
#include "model/programmes/Closing.h"
#include "model/programmes/Enrolment.h"
#include "model/services/Referral.h"

namespace db
{

/// An ending, and what it leads to: a start on another programme of this store, or a referral to another organisation.
struct Transfer
{
    model::EnrolmentId from;
    model::Closing closing;
    std::optional<model::Enrolment> next;
    std::optional<model::Referral> referral;
};

class TransferStore
{
public:
    explicit TransferStore(CaseStore &store)
        : m_store(store)
    {
    }

    /// Does it; all or nothing. What comes after is the same person's, and a referral is made on the last day unless it
    /// says otherwise. The save can be given to undo(). Errors: those of EnrolmentStore::close(), of enrol() for what
    /// is next, and of ReferralStore::add().
    [[nodiscard]] model::Result<model::SaveId> carryOut(Transfer transfer);

    /// Takes an ending, or a transfer, back: the enrolment is open again, what was begun is struck out for `reason`.
    /// What was changed since then stays and is named. Errors: RoleMayNot, NotFound ("save"), AlreadyDone ("undo").
    [[nodiscard]] model::Result<UndoneSave> undo(const model::SaveId &save, const QString &reason);

private:
    CaseStore &m_store;
};

} // namespace db

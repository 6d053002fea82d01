#include "db/programmes/TransferStore.h"

#include "db/programmes/EnrolmentStore.h"
#include "db/services/ReferralStore.h"

namespace db
{

using model::Action;
using model::Operation;
using model::Result;

Result<model::SaveId> TransferStore::carryOut(Transfer transfer)
{
    const WriteLock lock(m_store); // from what is open now to its being closed
    EnrolmentStore enrolments(m_store);
    Result<std::vector<Operation>> operations = enrolments.closing(transfer.from, transfer.closing);
    const Result<model::Enrolment> from =
        operations ? enrolments.read(transfer.from) : std::unexpected(operations.error());
    if (!from) {
        return std::unexpected(from.error());
    }
    const auto add = [&operations](const Result<Operation> &made) -> Result<void> {
        if (!made) {
            return std::unexpected(made.error());
        }
        operations->push_back(*made);
        return {};
    };
    if (transfer.next) {
        transfer.next->person = from->person;
        if (transfer.next->programme == from->programme) {
            return model::fail(model::ErrorCode::InvalidValue, QStringLiteral("to"), QStringLiteral("same_programme"));
        }
        if (const Result<void> added = add(enrolments.making(*transfer.next)); !added) {
            return std::unexpected(added.error());
        }
    }
    if (transfer.referral) {
        transfer.referral->person = from->person;
        transfer.referral->day = transfer.referral->day.isValid() ? transfer.referral->day : transfer.closing.day;
        if (const Result<void> added = add(ReferralStore(m_store).making(*transfer.referral)); !added) {
            return std::unexpected(added.error());
        }
    }
    const Result<Change> saved =
        m_store.commit(Action::CloseEnrolment,
                       CompartmentChange::inCaseFile(from->person, *std::move(operations), transfer.closing.day));
    return saved ? Result<model::SaveId>(saved->save) : std::unexpected(saved.error());
}

Result<UndoneSave> TransferStore::undo(const model::SaveId &save, const QString &reason)
{
    return SaveUndo(m_store).run(save, Action::CloseEnrolment, reason);
}

} // namespace db

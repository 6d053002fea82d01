#include "app/commands/people/CloseCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/people/PersonStore.h"
#include "db/programmes/EnrolmentStore.h"
#include "db/programmes/WordListStore.h"
#include "db/services/ServiceStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> CloseCommand::options() const
{
    return {personOption(),
            {.name = u"reason"_s,
             .value = u"REASON"_s,
             .summary = tr("Why it ends: one of those that figures know, or the team's own; transferred with --to.")},
            {.name = u"closed"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("The last day; today unless given.")},
            {.name = u"programme"_s, .value = u"NAME"_s, .summary = tr("Which one ends; the only one unless given.")},
            {.name = u"to"_s,
             .value = u"NAME"_s,
             .summary = tr("Where they go on to: a programme of this store, which they start on, or an organisation.")},
            {.name = u"worker"_s, .value = u"NAME"_s, .summary = tr("The key worker there; the same unless given.")},
            {.name = u"refer"_s, .value = {}, .summary = tr("Keep a referral to the organisation too.")}};
}

Result<model::ReasonForEnding> CloseCommand::reason(db::CaseStore &store, const CommandOptions &options)
{
    if (!options.has("reason"_L1) && options.has("to"_L1)) {
        return model::ReasonForEnding{model::CloseReason::Transferred, {}};
    }
    const Result<QString> given = options.required("reason"_L1);
    const Result<QList<model::ListEntry>> reasons =
        given ? db::WordListStore(store).of(model::WordList::ClosureReason, db::WordListStore::Show::All)
              : Result<QList<model::ListEntry>>(std::unexpected(given.error()));
    if (!reasons) {
        return std::unexpected(reasons.error());
    }
    if (const std::optional<model::ReasonForEnding> named = model::reasonNamed(*reasons, *given)) {
        return *named;
    }
    QStringList codes;
    for (const model::ListEntry &entry : *reasons) {
        codes.append(entry.code);
    }
    return model::fail(model::ErrorCode::InvalidValue, u"--reason"_s,
                       tr("One of these was expected: %1.").arg(codes.join(u", "_s)));
}

void CloseCommand::addDestination(db::Transfer &transfer, const model::Enrolment &from, db::CaseStore &store,
                                  const CommandOptions &options)
{
    transfer.closing.movedTo = options.text("to"_L1).trimmed();
    if (transfer.closing.movedTo.isEmpty()) {
        return;
    }
    if (const Result<model::ProgrammeId> programme = db::EnrolmentStore(store).programme(transfer.closing.movedTo)) {
        model::Enrolment next;
        next.programme = *programme;
        next.started = transfer.closing.day;
        next.keyWorker = options.text("worker"_L1, from.keyWorker);
        transfer.next = next;
    } else if (options.has("refer"_L1)) {
        model::Referral referral;
        referral.serviceName = transfer.closing.movedTo;
        // A name that the directory does not have, or has twice, stays as it was typed.
        if (const Result<model::Service> known = db::ServiceStore(store).find(referral.serviceName)) {
            referral.service = known->id;
        }
        transfer.referral = referral;
    }
}

Result<ExitCode> CloseCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> id = person(store, options);
    const Result<QDate> closed = options.day("closed"_L1, context.clock.today());
    if (!id || !closed) {
        return std::unexpected(id ? closed.error() : id.error());
    }
    const Result<model::ReasonForEnding> why = reason(store, options);
    const Result<model::Enrolment> from =
        why ? db::EnrolmentStore(store).open(*id, options.text("programme"_L1)) : std::unexpected(why.error());
    if (!from) {
        return std::unexpected(from.error());
    }
    db::Transfer transfer{from->id, {*closed, why->reason, why->own, {}}, {}, {}};
    addDestination(transfer, *from, store, options);
    if (const Result<model::SaveId> done = db::TransferStore(store).carryOut(transfer); !done) {
        return std::unexpected(done.error());
    }
    const Result<db::PersonFile> file = db::PersonStore(store).read(*id);
    if (!file) {
        return std::unexpected(file.error());
    }
    context.output.answer({{u"person"_s, PersonJson::of(*file)}});
    return ExitCode::Done;
}

} // namespace app

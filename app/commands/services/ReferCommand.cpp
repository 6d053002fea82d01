#include "app/commands/services/ReferCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/services/ReferralStore.h"
#include "db/services/ServiceStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> ReferCommand::options() const
{
    return {personOption(),
            {.name = u"to"_s, .value = u"NAME"_s, .summary = tr("The service; by the directory's name or any.")},
            {.name = u"from"_s, .value = u"NAME"_s, .summary = tr("Who referred the person to us, instead of --to.")},
            {.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("When; today unless given.")},
            {.name = u"reason"_s, .value = u"TEXT"_s, .summary = tr("What for.")},
            {.name = u"need"_s, .value = u"NAME"_s, .summary = tr("The need it is about.")}};
}

Result<ExitCode> ReferCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = StoreCommand::person(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!day) {
        return std::unexpected(day.error());
    }
    const bool in = options.has("from"_L1);
    model::Referral referral;
    referral.person = *person;
    referral.direction = in ? model::ReferralDirection::In : model::ReferralDirection::Out;
    referral.serviceName = options.text(in ? "from"_L1 : "to"_L1);
    // A name that the directory does not have, or has twice, stays as it was typed.
    if (const Result<model::Service> known = db::ServiceStore(store).find(referral.serviceName)) {
        referral.service = known->id;
    }
    referral.day = *day;
    referral.reason = options.text("reason"_L1);
    referral.need = options.text("need"_L1);
    db::ReferralStore referrals(store);
    const Result<model::ReferralId> added = referrals.add(referral);
    const Result<model::Referral> read =
        added ? referrals.read(*added) : Result<model::Referral>(std::unexpected(added.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"referral"_s, ServiceJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/services/ReferStateCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/services/ReferralStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

Result<void> come(db::ReferralStore &referrals, const model::ReferralId &id, model::ReferralState state, QDate day,
                  const QString &note)
{
    switch (state) {
    case model::ReferralState::Accepted:
        return referrals.answer(id, model::ReferralAnswer::Accepted, day, note);
    case model::ReferralState::Declined:
        return referrals.answer(id, model::ReferralAnswer::Declined, day, note);
    case model::ReferralState::Started:
        return referrals.start(id, day);
    case model::ReferralState::Ended:
        return referrals.end(id, note, day);
    default:
        return referrals.answer(id, model::ReferralAnswer::Waiting, day, note);
    }
}

} // namespace

QList<Command::Argument> ReferStateCommand::arguments() const
{
    return {{.name = u"ID"_s}, {.name = u"STATE"_s}};
}

QList<Option> ReferStateCommand::options() const
{
    return {{.name = u"day"_s, .value = u"YYYY-MM-DD"_s, .summary = tr("When; today unless given.")},
            {.name = u"note"_s, .value = u"TEXT"_s, .summary = tr("What was answered, or why it ended.")}};
}

Result<ExitCode> ReferStateCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const std::optional<model::ReferralId> id = model::ReferralId::fromString(options.arguments().first());
    if (!id) {
        return model::fail(model::ErrorCode::NotFound, u"referral"_s);
    }
    const auto state = model::valueIn(model::referralStates(), options.arguments().at(1));
    if (!state || *state == model::ReferralState::Asked) {
        return model::fail(model::ErrorCode::InvalidValue, u"STATE"_s,
                           model::namesIn(model::referralStates()).mid(1).join(u", "_s));
    }
    const Result<QDate> day = options.day("day"_L1, QDate());
    if (!day) {
        return std::unexpected(day.error());
    }
    db::ReferralStore referrals(store);
    const Result<void> done = come(referrals, *id, *state, *day, options.text("note"_L1));
    const Result<model::Referral> read =
        done ? referrals.read(*id) : Result<model::Referral>(std::unexpected(done.error()));
    if (!read) {
        return std::unexpected(read.error());
    }
    context.output.answer({{u"referral"_s, ServiceJson::of(*read)}});
    return ExitCode::Done;
}

} // namespace app

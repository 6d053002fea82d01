#include "app/commands/services/ReferListCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/services/ReferralStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> ReferListCommand::options() const
{
    return {personOption()};
}

Result<ExitCode> ReferListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::PersonId> person = personToRead(store, options);
    if (!person) {
        return std::unexpected(person.error());
    }
    const Result<QList<model::Referral>> referrals = db::ReferralStore(store).of(*person);
    if (!referrals) {
        return std::unexpected(referrals.error());
    }
    QJsonArray list;
    for (const model::Referral &referral : *referrals) {
        list.append(ServiceJson::of(referral));
    }
    context.output.answer({{u"referrals"_s, list}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/services/ReferListCommand.h"

#include "app/commands/services/ServiceJson.h"
#include "db/people/PersonStore.h"
#include "db/services/ReferralStore.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> ReferListCommand::options() const
{
    return {{.name = u"person"_s, .value = u"REF"_s, .summary = tr("A reference or any identifier.")}};
}

Result<ExitCode> ReferListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QString> reference = options.required("person"_L1);
    const Result<model::PersonId> person =
        reference ? db::PersonStore(store).find(*reference) : std::unexpected(reference.error());
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

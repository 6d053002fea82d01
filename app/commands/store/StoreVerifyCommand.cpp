#include "app/commands/store/StoreVerifyCommand.h"

#include "db/verification/StoreVerification.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString StoreVerifyCommand::name() const
{
    return u"store verify"_s;
}

QString StoreVerifyCommand::summary() const
{
    return tr("Checks pages, indexes, chains, keys and files, and the tables against the log.");
}

Result<ExitCode> StoreVerifyCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<db::VerificationOutcome> outcome =
        db::StoreVerification(store).run([&context] { return context.cancelled.load(); });
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    const bool ok = outcome->findings.isEmpty();
    context.output.json({{u"ok"_s, ok},
                         {u"state_hash"_s, outcome->stateHash.isEmpty() ? QJsonValue() : outcome->stateHash},
                         {u"findings"_s, QJsonArray::fromStringList(outcome->findings)}});
    for (const QString &finding : outcome->findings) {
        context.output.line(finding);
    }
    if (ok) {
        context.output.line(tr("All is well. The sum of the tables is %1.").arg(outcome->stateHash));
    } else {
        context.output.problem(tr("The store is not sound: %n finding(s). Stop working in it, make a copy of the "
                                  "folder as it is, and restore the latest backup.",
                                  nullptr, static_cast<int>(outcome->findings.size())));
    }
    return ok ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

#include "app/commands/audit/AuditVerifyCommand.h"

#include "db/access/AccessLog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString AuditVerifyCommand::name() const
{
    return u"audit verify"_s;
}

QString AuditVerifyCommand::summary() const
{
    return tr("Checks that no entry of the access log was changed or taken away.");
}

Result<ExitCode> AuditVerifyCommand::runIn(db::CaseStore &store, const CommandOptions &, CommandContext &context)
{
    const Result<QStringList> findings = db::AccessLog(store).verify();
    if (!findings) {
        return std::unexpected(findings.error());
    }
    const bool ok = findings->isEmpty();
    context.output.json({{u"ok"_s, ok}, {u"findings"_s, QJsonArray::fromStringList(*findings)}});
    for (const QString &finding : *findings) {
        context.output.line(finding);
    }
    if (ok) {
        context.output.line(tr("The access log is as it was written."));
    } else {
        context.output.problem(
            tr("The access log is not as it was written. Keep a copy of the store's folder as it is, "
               "and ask who had it."));
    }
    return ok ? ExitCode::Done : ExitCode::DoneWithFindings;
}

} // namespace app

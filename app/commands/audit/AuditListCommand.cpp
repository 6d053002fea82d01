#include "app/commands/audit/AuditListCommand.h"

#include "app/text/JsonValue.h"
#include "db/access/AccessLog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString AuditListCommand::name() const
{
    return u"audit list"_s;
}

QString AuditListCommand::summary() const
{
    return tr("Lists who looked at what, the newest first, by ids and without names.");
}

QList<Option> AuditListCommand::options() const
{
    return {{.name = u"count"_s, .value = u"N"_s, .summary = tr("How many entries at most; 50 unless given.")}};
}

Result<ExitCode> AuditListCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<int> count = options.integer("count"_L1, 50, 1, 1'000'000);
    if (!count) {
        return std::unexpected(count.error());
    }
    db::AccessLog log(store);
    const Result<QList<db::AccessLog::Entry>> entries = log.page(*count);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    if (const Result<void> noted = log.record(u"audit"_s); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray list;
    for (const db::AccessLog::Entry &entry : *entries) {
        list.append(QJsonObject{{u"at"_s, entry.at.toString(Qt::ISODate)},
                                {u"user"_s, entry.user.toString()},
                                {u"person"_s, entry.person ? QJsonValue(entry.person->toString()) : QJsonValue()},
                                {u"action"_s, entry.action},
                                {u"purpose"_s, JsonValue::of(entry.purpose)}});
    }
    context.output.answer({{u"entries"_s, list}});
    return ExitCode::Done;
}

} // namespace app

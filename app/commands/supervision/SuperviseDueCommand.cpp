#include "app/commands/supervision/SuperviseDueCommand.h"

#include "app/text/JsonValue.h"
#include "db/access/AccessLog.h"
#include "db/supervision/SupervisionStore.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

Result<ExitCode> SuperviseDueCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    const Result<QDate> today = options.asOf(context.clock.today());
    if (!today) {
        return std::unexpected(today.error());
    }
    const Result<QList<db::NotDiscussed>> rows = db::SupervisionStore(store).notDiscussed(*today);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"list"_s, {}, u"supervision"_s); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray list;
    for (const db::NotDiscussed &row : *rows) {
        list.append(QJsonObject{{u"reference"_s, JsonValue::of(row.reference)},
                                {u"key_worker"_s, JsonValue::of(row.keyWorker)},
                                {u"last_discussed"_s, JsonValue::of(row.last)},
                                {u"since"_s, JsonValue::of(row.since)}});
    }
    context.output.answer({{u"people"_s, list}});
    return ExitCode::Done;
}

} // namespace app

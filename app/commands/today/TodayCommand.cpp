#include "app/commands/today/TodayCommand.h"

#include "app/text/JsonValue.h"
#include "db/access/AccessLog.h"
#include "db/today/TodayQuery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QJsonObject jsonOf(const db::TodayReason &reason)
{
    return {{u"code"_s, nameIn(db::todayReasons(), reason.kind)},
            {u"day"_s, JsonValue::of(reason.day)},
            {u"number"_s, reason.number},
            {u"words"_s, JsonValue::of(reason.words)},
            {u"who"_s, JsonValue::of(reason.who)}};
}

QJsonObject jsonOf(const db::TodayRow &row)
{
    QJsonArray reasons;
    for (const db::TodayReason &reason : row.reasons) {
        reasons.append(jsonOf(reason));
    }
    return {{u"section"_s, nameIn(db::todaySections(), row.section)},
            {u"reference"_s, JsonValue::of(row.reference)},
            {u"id"_s, row.about.isNull() ? QJsonValue() : QJsonValue(row.about.toString())},
            {u"day"_s, JsonValue::of(row.day)},
            {u"days_late"_s, row.late},
            {u"key_worker"_s, JsonValue::of(row.keyWorker)},
            {u"reasons"_s, reasons}};
}

} // namespace

QList<Option> TodayCommand::options() const
{
    return {{.name = u"worker"_s,
             .value = u"NAME"_s,
             .summary = tr("Whose people and tasks; the signed-in user's unless given.")},
            {.name = u"team"_s, .value = {}, .summary = tr("Everybody's.")},
            {.name = u"all"_s, .value = {}, .summary = tr("Also what was put off to a later day.")}};
}

Result<ExitCode> TodayCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QDate> today = options.asOf(context.clock.today());
    if (!today) {
        return std::unexpected(today.error());
    }
    const QString worker = options.has("team"_L1) ? QString() : options.text("worker"_L1, store.session().userName);
    const Result<QList<db::TodayRow>> rows = db::TodayQuery(store).rows(worker, *today, options.has("all"_L1));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"list"_s, {}, u"today"_s); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray list;
    for (const db::TodayRow &row : *rows) {
        list.append(jsonOf(row));
    }
    context.output.answer({{u"day"_s, JsonValue::of(*today)}, {u"rows"_s, list}});
    return ExitCode::Done;
}

} // namespace app

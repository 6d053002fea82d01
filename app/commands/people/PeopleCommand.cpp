#include "app/commands/people/PeopleCommand.h"

#include "app/commands/people/CaseloadFilter.h"
#include "app/text/JsonValue.h"
#include "db/access/AccessLog.h"
#include "db/people/CaseloadQuery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> PeopleCommand::options() const
{
    return {{.name = u"search"_s, .value = u"TEXT"_s, .summary = tr("Beginnings of names, a reference or a number.")},
            {.name = u"filter"_s,
             .value = u"FIELD=VALUE"_s,
             .summary = tr("Only people like this: %1. Worker and source are those of the first enrolment.")
                            .arg(CaseloadFilter::fields().join(u", "_s)),
             .repeated = true}};
}

Result<ExitCode> PeopleCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QDate> today = options.asOf(context.clock.today());
    const Result<CommandOptions::Pairs> filters = options.pairs("filter"_L1);
    if (!today || !filters) {
        return std::unexpected(today ? filters.error() : today.error());
    }
    const Result<CaseloadFilter> filter = CaseloadFilter::of(*filters, *today);
    if (!filter) {
        return std::unexpected(filter.error());
    }
    const Result<QList<db::CaseloadRow>> all = db::CaseloadQuery(store).rows(options.text("search"_L1), *today);
    if (!all) {
        return std::unexpected(all.error());
    }
    const Result<QList<db::CaseloadRow>> rows = filter->apply(store, *all);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const QString action = options.has("search"_L1) ? u"search"_s : u"list"_s;
    if (const Result<void> noted = db::AccessLog(store).record(action, {}, u"caseload"_s); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray list;
    for (const db::CaseloadRow &row : *rows) {
        const QJsonValue since =
            row.lastContact.isValid() ? QJsonValue(row.lastContact.daysTo(*today)) : QJsonValue(QJsonValue::Null);
        list.append(QJsonObject{{u"reference"_s, JsonValue::of(row.reference)},
                                {u"last_contact"_s, JsonValue::of(row.lastContact)},
                                {u"days_since"_s, since},
                                {u"next_due"_s, JsonValue::of(row.nextDue)},
                                {u"state"_s, row.state},
                                {u"triage_band"_s, QJsonValue(QJsonValue::Null)},
                                {u"key_worker"_s, JsonValue::of(row.keyWorker)}});
    }
    context.output.answer({{u"people"_s, list}});
    return ExitCode::Done;
}

} // namespace app

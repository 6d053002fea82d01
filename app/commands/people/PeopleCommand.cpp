#include "app/commands/people/PeopleCommand.h"

#include "db/access/AccessLog.h"
#include "db/people/CaseloadQuery.h"

#include <QJsonArray>
#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QJsonValue day(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null);
}

/// Whether the line has this value in the list's own column; an unknown column is UnknownField.
Result<bool> fits(const db::CaseloadRow &row, const QString &field, const QString &value)
{
    if (field == "state"_L1) {
        return row.state.compare(value, Qt::CaseInsensitive) == 0;
    }
    if (field == "worker"_L1 || field == "key_worker"_L1) {
        return row.keyWorker.compare(value, Qt::CaseInsensitive) == 0;
    }
    if (field == "reference"_L1) {
        return row.reference.compare(value, Qt::CaseInsensitive) == 0;
    }
    return model::fail(model::ErrorCode::UnknownField, field, u"state, worker, reference"_s);
}

} // namespace

QList<Option> PeopleCommand::options() const
{
    return {{.name = u"search"_s, .value = u"TEXT"_s, .summary = tr("Beginnings of names, a reference or a number.")},
            {.name = u"filter"_s,
             .value = u"FIELD=VALUE"_s,
             .summary = tr("Only lines where state, worker or reference is this."),
             .repeated = true}};
}

Result<ExitCode> PeopleCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QDate> today = options.asOf(context.clock.today());
    const Result<CommandOptions::Pairs> filters = options.pairs("filter"_L1);
    if (!today || !filters) {
        return std::unexpected(today ? filters.error() : today.error());
    }
    const Result<QList<db::CaseloadRow>> rows = db::CaseloadQuery(store).rows(options.text("search"_L1), *today);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const QString action = options.has("search"_L1) ? u"search"_s : u"list"_s;
    if (const Result<void> noted = db::AccessLog(store).record(action, {}, u"caseload"_s); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray list;
    for (const db::CaseloadRow &row : *rows) {
        bool keep = true;
        for (const auto &[field, value] : *filters) {
            const Result<bool> fitting = fits(row, field, value);
            if (!fitting) {
                return std::unexpected(fitting.error());
            }
            keep = keep && *fitting;
        }
        if (!keep) {
            continue;
        }
        const QJsonValue since =
            row.lastContact.isValid() ? QJsonValue(row.lastContact.daysTo(*today)) : QJsonValue(QJsonValue::Null);
        list.append(QJsonObject{{u"reference"_s, row.reference},
                                {u"last_contact"_s, day(row.lastContact)},
                                {u"days_since"_s, since},
                                {u"next_due"_s, day(row.nextDue)},
                                {u"state"_s, row.state},
                                {u"triage_band"_s, QJsonValue(QJsonValue::Null)},
                                {u"key_worker"_s, row.keyWorker}});
    }
    context.output.answer({{u"people"_s, list}});
    return ExitCode::Done;
}

} // namespace app

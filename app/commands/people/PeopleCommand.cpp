#include "app/commands/people/PeopleCommand.h"

#include "app/commands/people/PersonJson.h"
#include "db/access/AccessLog.h"
#include "db/people/CaseloadQuery.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

QJsonObject jsonOf(const db::CaseloadRow &row)
{
    return {{u"reference"_s, PersonJson::text(row.reference)},
            {u"last_contact"_s, PersonJson::day(row.lastContact)},
            {u"days_since"_s, row.daysSince ? QJsonValue(*row.daysSince) : QJsonValue()},
            {u"next_due"_s, PersonJson::day(row.nextDue)},
            {u"state"_s, model::nameIn(db::caseloadStates(), row.state)},
            {u"triage_band"_s, QJsonValue()},
            {u"key_worker"_s, PersonJson::text(row.keyWorker)}};
}

} // namespace

QString PeopleCommand::name() const
{
    return u"people"_s;
}

QString PeopleCommand::summary() const
{
    return tr("Lists the caseload, longest silence first.");
}

QList<Option> PeopleCommand::options() const
{
    return {{.name = u"search"_s,
             .value = u"TEXT"_s,
             .summary = tr("Only people whose name, reference or identifier begins like this.")},
            {.name = u"filter"_s,
             .value = u"FIELD=VALUE"_s,
             .summary = tr("Only people of whom this is so: %1.").arg(db::CaseloadQuery::fields().join(u' ')),
             .repeated = true}};
}

Result<ExitCode> PeopleCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QDate> asOf = options.asOf(context.clock.today());
    const Result<CommandOptions::Pairs> filters = options.pairs("filter"_L1);
    if (!asOf || !filters) {
        return std::unexpected(asOf ? filters.error() : asOf.error());
    }
    db::CaseloadRequest request;
    request.asOf = *asOf;
    request.search = options.text("search"_L1);
    request.filters = *filters;
    const Result<db::CaseloadPage> page = db::CaseloadQuery(store).read(request);
    if (!page) {
        return std::unexpected(page.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(name()); !noted) {
        return std::unexpected(noted.error());
    }
    QJsonArray people;
    QList<QStringList> rows;
    for (const db::CaseloadRow &row : page->rows) {
        const QJsonObject object = jsonOf(row);
        people.append(object);
        rows.append({row.reference, object["last_contact"_L1].toString(),
                     row.daysSince ? QString::number(*row.daysSince) : QString(), object["next_due"_L1].toString(),
                     object["state"_L1].toString(), row.keyWorker});
    }
    if (context.output.isJson()) {
        context.output.json({{u"people"_s, people}});
    } else {
        context.output.table(
            {tr("reference"), tr("last contact"), tr("days since"), tr("next due"), tr("state"), tr("key worker")},
            rows);
    }
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/export/ExportCommand.h"

#include "app/commands/people/CaseloadFilter.h"
#include "db/exchange/export/Exporter.h"
#include "db/people/PersonStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QString ExportCommand::name() const
{
    return u"export "_s + model::nameIn(db::exportKinds(), m_kind);
}

QString ExportCommand::summary() const
{
    return m_kind == db::ExportKind::People
               ? tr("Writes people and how things stand to a CSV or XLSX file, with pseudonyms.")
               : tr("Writes contacts to a CSV or XLSX file, with pseudonyms.");
}

QList<Option> ExportCommand::options() const
{
    return {{.name = u"out"_s, .value = u"FILE"_s, .summary = tr("A new file; .csv or .xlsx says which kind.")},
            {.name = u"identified"_s,
             .value = {},
             .summary = tr("With names, numbers, addresses and notes: anybody who gets at the file can read them.")},
            {.name = u"person"_s,
             .value = u"REF"_s,
             .summary = tr("Only this person, by reference or identifier."),
             .repeated = true},
            {.name = u"filter"_s,
             .value = u"FIELD=VALUE"_s,
             .summary = tr("Only people like this, as in the list of people."),
             .repeated = true}};
}

Result<std::optional<QList<model::PersonId>>> ExportCommand::chosen(db::CaseStore &store, const CommandOptions &options,
                                                                    QDate asOf)
{
    if (!options.has("person"_L1) && !options.has("filter"_L1)) {
        return std::nullopt;
    }
    QList<model::PersonId> people;
    for (const QString &reference : options.texts("person"_L1)) {
        const Result<model::PersonId> person = db::PersonStore(store).find(reference);
        if (!person) {
            return std::unexpected(person.error());
        }
        people.append(*person);
    }
    if (!options.has("filter"_L1)) {
        return people;
    }
    const Result<CommandOptions::Pairs> filters = options.pairs("filter"_L1);
    const Result<CaseloadFilter> filter =
        filters ? CaseloadFilter::of(*filters, asOf) : Result<CaseloadFilter>(std::unexpected(filters.error()));
    if (!filter) {
        return std::unexpected(filter.error());
    }
    db::CaseloadQuery query(store);
    const Result<QList<db::CaseloadRow>> all = people.isEmpty() ? query.rows({}, asOf) : query.rowsOf(people, asOf);
    const Result<QList<db::CaseloadRow>> rows =
        all ? filter->apply(store, *all) : Result<QList<db::CaseloadRow>>(std::unexpected(all.error()));
    if (!rows) {
        return std::unexpected(rows.error());
    }
    people.clear();
    for (const db::CaseloadRow &row : *rows) {
        people.append(row.person);
    }
    return people;
}

Result<ExitCode> ExportCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<QDate> asOf = options.asOf(context.clock.today());
    const Result<QString> path = options.required("out"_L1);
    if (!asOf || !path) {
        return std::unexpected(asOf ? path.error() : asOf.error());
    }
    if (const Result<void> allowed = store.require(model::Action::Export); !allowed) {
        return std::unexpected(allowed.error());
    }
    const Result<std::optional<QList<model::PersonId>>> people = chosen(store, options, *asOf);
    if (!people) {
        return std::unexpected(people.error());
    }
    db::ExportOptions wanted{m_kind, *people, options.has("identified"_L1), *asOf};
    wanted.progress = [&](qint64 done, qint64 total) { context.output.progress(tr("Writing"), done, total); };
    wanted.stop = [&context] { return context.cancelled.load(); };
    const Result<db::ExportOutcome> outcome = db::Exporter(store, wanted).run(*path);
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    context.output.answer(
        {{u"file"_s, *path}, {u"rows"_s, outcome->rows}, {u"sha256"_s, QString::fromLatin1(outcome->sha256.toHex())}});
    return ExitCode::Done;
}

} // namespace app

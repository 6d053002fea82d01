#include "app/commands/import/ImportCommand.h"

#include "app/text/JsonValue.h"
#include "db/exchange/import/Importer.h"

#include <QJsonArray>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{

Result<db::ImportOptions> importOptions(const CommandOptions &options, CommandContext &context)
{
    db::ImportOptions wanted;
    const auto kind = model::valueIn(db::importKinds(), options.arguments().value(0));
    if (!kind) {
        return model::fail(model::ErrorCode::InvalidValue, u"KIND"_s, model::namesIn(db::importKinds()).join(u", "_s));
    }
    wanted.kind = *kind;
    wanted.path = options.arguments().value(1);
    for (const auto &[option, into] :
         {std::pair("map"_L1, &wanted.maps), std::pair("set"_L1, &wanted.sets), std::pair("only"_L1, &wanted.only)}) {
        Result<CommandOptions::Pairs> pairs = options.pairs(option);
        if (!pairs) {
            return std::unexpected(pairs.error());
        }
        *into = *std::move(pairs);
    }
    wanted.dateFormat = options.text("date-format"_L1);
    wanted.programme = options.text("programme"_L1);
    wanted.refusedPath = options.text("refused"_L1);
    wanted.dryRun = options.has("dry-run"_L1);
    wanted.cancel = &context.cancelled;
    return wanted;
}

QJsonObject answerOf(const db::ImportOutcome &outcome)
{
    QJsonArray refused;
    for (const db::RefusedRow &row : outcome.refused) {
        refused.append(QJsonObject{{u"line"_s, row.line},
                                   {u"field"_s, JsonValue::of(row.field)},
                                   {u"code"_s, row.code},
                                   {u"message"_s, row.message}});
    }
    return {{u"import_id"_s, JsonValue::of(outcome.importId)},
            {u"read"_s, outcome.read},
            {u"added"_s, outcome.added},
            {u"updated"_s, outcome.updated},
            {u"unchanged"_s, outcome.unchanged},
            {u"refused"_s, refused},
            {u"possible_duplicates"_s, outcome.possibleDuplicates},
            {u"ignored_columns"_s, QJsonArray::fromStringList(outcome.ignoredColumns)}};
}

} // namespace

QString ImportCommand::name() const
{
    return u"import"_s;
}

QString ImportCommand::summary() const
{
    return tr("Brings in people, enrolments, contacts or events from a CSV or XLSX file.");
}

QList<Command::Argument> ImportCommand::arguments() const
{
    return {{.name = u"KIND"_s}, {.name = u"FILE"_s}};
}

QList<Option> ImportCommand::options() const
{
    return {
        {.name = u"map"_s,
         .value = u"FIELD=COLUMN"_s,
         .summary = tr("Reads a field from a column; without it a column is matched by the field's name."),
         .repeated = true},
        {.name = u"set"_s,
         .value = u"FIELD=VALUE"_s,
         .summary = tr("Gives every row the same value."),
         .repeated = true},
        {.name = u"only"_s,
         .value = u"COLUMN=VALUE"_s,
         .summary = tr("Reads only the rows with this value; nothing after the = means an empty cell."),
         .repeated = true},
        {.name = u"date-format"_s, .value = u"F"_s, .summary = tr("How dates are written, such as M/d/yyyy.")},
        {.name = u"programme"_s, .value = u"P"_s, .summary = tr("The programme of rows that name none.")},
        {.name = u"refused"_s, .value = u"FILE"_s, .summary = tr("Writes the refused rows there, with the reasons.")},
        {.name = u"dry-run"_s, .value = {}, .summary = tr("Checks everything and changes nothing in the store.")},
    };
}

Result<ExitCode> ImportCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    Result<db::ImportOptions> wanted = importOptions(options, context);
    if (!wanted) {
        return std::unexpected(wanted.error());
    }
    wanted->progress = [&](qint64 done, qint64 total) { context.output.progress(tr("Reading"), done, total); };
    const Result<db::ImportOutcome> outcome = db::Importer(store, *wanted).run();
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    context.output.answer(answerOf(*outcome));
    if (outcome->suspectIdentifiers > 0) {
        context.output.line(tr("Identifiers that look mistyped, kept as given: %1.").arg(outcome->suspectIdentifiers));
    }
    if (outcome->refusedRows > std::ssize(outcome->refused)) {
        context.output.problem(tr("%1 rows were refused; the first %2 are listed. Give --refused FILE to have all.")
                                   .arg(outcome->refusedRows)
                                   .arg(std::ssize(outcome->refused)));
    }
    return outcome->refusedRows > 0 ? ExitCode::DoneWithFindings : ExitCode::Done;
}

} // namespace app

#include "app/commands/export/ExportFiguresCommand.h"

#include "db/access/AccessLog.h"
#include "db/exchange/export/FigureRows.h"
#include "db/exchange/export/NewTableFile.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Option> ExportFiguresCommand::options() const
{
    QList<Option> options{
        {.name = u"out"_s, .value = u"FILE"_s, .summary = tr("A new file; .csv or .xlsx says which kind.")}};
    for (const Option &option : ReportEngagementCommand::options()) {
        if (option.name != "receipt"_L1) {
            options.append(option);
        }
    }
    return options;
}

Result<ExitCode> ExportFiguresCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                             CommandContext &context)
{
    const Result<QString> path = options.required("out"_L1);
    if (!path) {
        return std::unexpected(path.error());
    }
    if (const Result<void> allowed = store.require(model::Action::Export); !allowed) {
        return std::unexpected(allowed.error());
    }
    const db::NewTableFile file(*path);
    if (const Result<void> right = file.check(); !right) {
        return std::unexpected(right.error());
    }
    const Result<model::EngagementFigures> figures = reckon(store, options, context.clock.today());
    if (!figures) {
        return std::unexpected(figures.error());
    }
    if (const Result<void> noted = db::AccessLog(store).record(u"export"_s, {}, u"figures"_s); !noted) {
        return std::unexpected(noted.error());
    }
    const Result<db::ExportOutcome> outcome =
        file.write(u"figures"_s, db::FigureRows::columns(), [&figures](db::TableWriter &table) -> Result<qint64> {
            const QList<QVariantList> rows = db::FigureRows::of(*figures);
            for (const QVariantList &row : rows) {
                if (const Result<void> added = table.add(row); !added) {
                    return std::unexpected(added.error());
                }
            }
            return rows.size();
        });
    if (!outcome) {
        return std::unexpected(outcome.error());
    }
    context.output.answer(
        {{u"file"_s, *path}, {u"rows"_s, outcome->rows}, {u"sha256"_s, QString::fromLatin1(outcome->sha256.toHex())}});
    return ExitCode::Done;
}

} // namespace app

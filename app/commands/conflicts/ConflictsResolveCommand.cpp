#include "app/commands/conflicts/ConflictsResolveCommand.h"

#include "db/sync/conflicts/ConflictStore.h"

#include <QJsonObject>

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

namespace
{
constexpr int mostValues = 1000;
} // namespace

QString ConflictsResolveCommand::summary() const
{
    return tr("Keeps one of a field's values; the others stay in its history.");
}

QList<Command::Argument> ConflictsResolveCommand::arguments() const
{
    return {{.name = u"ID"_s}};
}

QList<Option> ConflictsResolveCommand::options() const
{
    return {
        {.name = u"keep"_s, .value = u"N"_s, .summary = tr("Which one, as \"conflicts list\" numbers them from 1.")}};
}

Result<ExitCode> ConflictsResolveCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                                CommandContext &context)
{
    const Result<QString> given = options.required("keep"_L1);
    const Result<int> keep = options.integer("keep"_L1, 0, 1, mostValues);
    if (!given || !keep) {
        return std::unexpected(!given ? given.error() : keep.error());
    }
    const QString id = options.arguments().value(0);
    if (const Result<void> done = db::ConflictStore(store).resolve(id, *keep - 1); !done) {
        return std::unexpected(done.error());
    }
    context.output.answer({{u"resolved"_s, id}});
    return ExitCode::Done;
}

} // namespace app

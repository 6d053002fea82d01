#include "app/commands/programmes/ListRetireCommand.h"

#include "app/commands/programmes/ListJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ListRetireCommand::arguments() const
{
    return {{.name = u"LIST"_s}, {.name = u"CODE"_s}};
}

QList<Option> ListRetireCommand::options() const
{
    return {{.name = u"undo"_s, .value = {}, .summary = tr("Offers it again.")}};
}

Result<ExitCode> ListRetireCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::WordList> list = ListJson::named(options.arguments().first());
    if (!list) {
        return std::unexpected(list.error());
    }
    const Result<void> done =
        db::WordListStore(store).retire(*list, options.arguments().at(1), !options.has("undo"_L1));
    if (!done) {
        return std::unexpected(done.error());
    }
    const Result<QJsonArray> entries = ListJson::entries(store, *list);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    context.output.answer({{u"entries"_s, *entries}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/programmes/ListRenameCommand.h"

#include "app/commands/programmes/ListJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ListRenameCommand::arguments() const
{
    return {{.name = u"LIST"_s}, {.name = u"CODE"_s}, {.name = u"WORDS"_s}};
}

Result<ExitCode> ListRenameCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::WordList> list = ListJson::named(options.arguments().first());
    if (!list) {
        return std::unexpected(list.error());
    }
    const Result<void> done =
        db::WordListStore(store).rename(*list, options.arguments().at(1), options.arguments().at(2));
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

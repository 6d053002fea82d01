#include "app/commands/programmes/ListShowCommand.h"

#include "app/commands/programmes/ListJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ListShowCommand::arguments() const
{
    return {{.name = u"LIST"_s}};
}

Result<ExitCode> ListShowCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::WordList> list = ListJson::named(options.arguments().first());
    if (!list) {
        return std::unexpected(list.error());
    }
    const Result<QJsonArray> entries = ListJson::entries(store, *list);
    if (!entries) {
        return std::unexpected(entries.error());
    }
    context.output.answer({{u"entries"_s, *entries}});
    return ExitCode::Done;
}

} // namespace app

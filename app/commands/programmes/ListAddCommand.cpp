#include "app/commands/programmes/ListAddCommand.h"

#include "app/commands/programmes/ListJson.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ListAddCommand::arguments() const
{
    return {{.name = u"LIST"_s}, {.name = u"WORDS"_s}};
}

QList<Option> ListAddCommand::options() const
{
    return {{.name = u"counts-as"_s, .value = u"REASON"_s, .summary = tr("For a closure reason: what it counts as.")}};
}

Result<ExitCode> ListAddCommand::runIn(db::CaseStore &store, const CommandOptions &options, CommandContext &context)
{
    const Result<model::WordList> list = ListJson::named(options.arguments().first());
    if (!list) {
        return std::unexpected(list.error());
    }
    const Result<void> done =
        db::WordListStore(store).add(*list, options.arguments().at(1), options.text("counts-as"_L1));
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

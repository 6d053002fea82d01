#include "app/commands/programmes/ProgrammeAddCommand.h"

#include "db/programmes/ProgrammeStore.h"

namespace app
{

using namespace Qt::StringLiterals;
using model::Result;

QList<Command::Argument> ProgrammeAddCommand::arguments() const
{
    return {{.name = u"NAME"_s}};
}

Result<ExitCode> ProgrammeAddCommand::runIn(db::CaseStore &store, const CommandOptions &options,
                                            CommandContext &context)
{
    model::Programme programme;
    programme.name = options.arguments().first();
    const Result<model::Programme> added = db::ProgrammeStore(store).add(programme);
    if (!added) {
        return std::unexpected(added.error());
    }
    context.output.answer({{u"programme"_s, added->name}});
    return ExitCode::Done;
}

} // namespace app

#include "app/commands/Commands.h"

#include "app/commands/HelpCommand.h"
#include "app/commands/import/ImportCommand.h"
#include "app/commands/import/ImportUndoCommand.h"
#include "app/commands/store/StoreNewCommand.h"

namespace app
{

void addCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<HelpCommand>(commandLine));
    commandLine.add(std::make_unique<StoreNewCommand>());
    commandLine.add(std::make_unique<ImportCommand>());
    commandLine.add(std::make_unique<ImportUndoCommand>());
}

} // namespace app

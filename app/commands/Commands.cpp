#include "app/commands/Commands.h"

#include "app/commands/HelpCommand.h"

namespace app
{

void addCommands(CommandLine &commandLine)
{
    commandLine.add(std::make_unique<HelpCommand>(commandLine));
}

} // namespace app

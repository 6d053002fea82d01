// addCommands is the one list of what the command line can do.
#pragma once

#include "app/CommandLine.h"

namespace app
{

/// Adds every command to `commandLine`.
void addCommands(CommandLine &commandLine);

} // namespace app

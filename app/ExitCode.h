// ExitCode is the number the program ends with, as the command line promises it to scripts.
#pragma once

#include "model/core/ErrorCode.h"

namespace app
{

enum class ExitCode {
    Done = 0,
    DoneWithFindings = 1, ///< Rows were refused or something was found; each is listed.
    WrongUsage = 2,
    CannotOpen = 3,
    Refused = 4,
    InputOutput = 5,
    Cancelled = 130,
};

/// The exit code of a command that ended with this error.
[[nodiscard]] ExitCode exitCodeFor(model::ErrorCode code);

} // namespace app

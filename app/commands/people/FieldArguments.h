// FieldArguments reads the words FIELD=VALUE that follow a command's name.
#pragma once

#include "app/CommandOptions.h"

namespace app
{

/// The pairs from the word at `first` on; a value may be empty and may hold further signs of equality. InvalidValue
/// with the word's place for one without a field: the word itself may hold a name and is never repeated.
[[nodiscard]] model::Result<CommandOptions::Pairs> fieldArguments(const CommandOptions &options, qsizetype first);

} // namespace app

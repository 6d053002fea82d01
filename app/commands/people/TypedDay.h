// TypedDay reads a day that a person typed after an option, as the window's fields do.
#pragma once

#include "app/CommandOptions.h"
#include "model/calendar/DateText.h"

namespace app
{

/// What DateText::fromTyping makes of the option; `fallback` without it. InvalidValue with the option as `where`.
[[nodiscard]] model::Result<model::DateAndTime> typedDay(const CommandOptions &options, QLatin1StringView name,
                                                         QDate today, QDate fallback);

} // namespace app

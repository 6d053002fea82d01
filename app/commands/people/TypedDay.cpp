#include "app/commands/people/TypedDay.h"

namespace app
{

model::Result<model::DateAndTime> typedDay(const CommandOptions &options, QLatin1StringView name, QDate today,
                                           QDate fallback)
{
    if (!options.has(name)) {
        return model::DateAndTime{fallback, {}};
    }
    const std::optional<model::DateAndTime> read = model::DateText::fromTyping(options.text(name), today);
    if (!read) {
        return model::fail(
            model::ErrorCode::InvalidValue, name,
            QCoreApplication::translate("TypedDay", "A day such as 2026-11-03, 3 nov or yesterday was expected."));
    }
    return *read;
}

} // namespace app

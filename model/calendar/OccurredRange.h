// OccurredRange says which days a contact or an event can have happened on.
#pragma once

#include <QDate>
#include <QLatin1StringView>

namespace model
{

class OccurredRange
{
public:
    /// The code that a refused row or field carries.
    static constexpr QLatin1StringView refusalCode = QLatin1StringView("date_out_of_range");

    /// Whether something can have happened on `day`: from 1900-01-01 to the day after `today` (another laptop's clock
    /// may be a day ahead). An invalid day is not allowed. Source: calculations.md, section 7.
    [[nodiscard]] static bool allows(QDate day, QDate today);
};

} // namespace model

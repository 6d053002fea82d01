#include "model/calendar/OccurredRange.h"

namespace model
{

bool OccurredRange::allows(QDate day, QDate today)
{
    return day.isValid() && day >= QDate(1900, 1, 1) && day <= today.addDays(1);
}

} // namespace model

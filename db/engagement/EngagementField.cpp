#include "db/engagement/EngagementField.h"

namespace db
{

std::span<const model::Named<EngagementField>> engagementFields()
{
    static constexpr model::Named<EngagementField> table[] = {
        {EngagementField::Programme, QLatin1StringView("programme")},
        {EngagementField::Worker, QLatin1StringView("worker")},
        {EngagementField::Source, QLatin1StringView("source")},
        {EngagementField::Need, QLatin1StringView("need")},
        {EngagementField::Gender, QLatin1StringView("gender")},
        {EngagementField::AgeBand, QLatin1StringView("age_band")},
        {EngagementField::Prison, QLatin1StringView("prison")},
        {EngagementField::Area, QLatin1StringView("area")},
        {EngagementField::Service, QLatin1StringView("service")},
        {EngagementField::StartQuarter, QLatin1StringView("start_quarter")},
    };
    return table;
}

bool groupsPeople(EngagementField field)
{
    return field != EngagementField::Programme && field != EngagementField::Need && field != EngagementField::Service;
}

} // namespace db

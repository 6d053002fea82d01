#include "model/needs/NeedType.h"

namespace model
{

std::span<const Named<NeedType>> needTypes()
{
    using enum NeedType;
    using Text = QLatin1StringView;
    static constexpr Named<NeedType> table[] = {
        {Alcohol, Text("alcohol")},
        {Drugs, Text("drugs")},
        {Housing, Text("housing")},
        {PhysicalHealth, Text("physical_health")},
        {MentalHealth, Text("mental_health")},
        {Money, Text("money")},
        {WorkAndTraining, Text("work_and_training")},
        {RelationshipsAndFamily, Text("relationships_and_family")},
        {Offending, Text("offending")},
        {SafetyAndAbuse, Text("safety_and_abuse")},
        {LegalAndImmigration, Text("legal_and_immigration")},
        {Bereavement, Text("bereavement")},
        {ThinkingAndBehaviour, Text("thinking_and_behaviour")},
    };
    return table;
}

} // namespace model

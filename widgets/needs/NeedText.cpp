#include "widgets/needs/NeedText.h"

namespace widgets
{

QString NeedText::words(model::NeedType type)
{
    switch (type) {
    case model::NeedType::Alcohol:
        return tr("Alcohol", "need type");
    case model::NeedType::Drugs:
        return tr("Drugs", "need type");
    case model::NeedType::Housing:
        return tr("Housing", "need type");
    case model::NeedType::PhysicalHealth:
        return tr("Physical health", "need type");
    case model::NeedType::MentalHealth:
        return tr("Mental health", "need type");
    case model::NeedType::Money:
        return tr("Money", "need type");
    case model::NeedType::WorkAndTraining:
        return tr("Work and training", "need type");
    case model::NeedType::RelationshipsAndFamily:
        return tr("Relationships and family", "need type");
    case model::NeedType::Offending:
        return tr("Offending", "need type");
    case model::NeedType::SafetyAndAbuse:
        return tr("Safety and abuse", "need type");
    case model::NeedType::LegalAndImmigration:
        return tr("Legal and immigration", "need type");
    case model::NeedType::Bereavement:
        return tr("Bereavement", "need type");
    case model::NeedType::ThinkingAndBehaviour:
        return tr("Thinking and behaviour", "need type");
    }
    return {};
}

QString NeedText::words(const QString &name)
{
    const std::optional<model::NeedType> type = model::valueIn(model::needTypes(), name);
    return type ? words(*type) : name;
}

} // namespace widgets

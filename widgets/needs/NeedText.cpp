#include "widgets/needs/NeedText.h"

#include "widgets/programmes/TeamWords.h"

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
    if (const QString own = TeamWords::current().words(model::WordList::NeedType, name); !own.isEmpty()) {
        return own;
    }
    const std::optional<model::NeedType> type = model::valueIn(model::needTypes(), name);
    return type ? words(*type) : name;
}

QList<std::pair<QString, QString>> NeedText::choices(const QString &none)
{
    QList<std::pair<QString, QString>> choices{{QString(), none}};
    for (const model::ListEntry &entry : TeamWords::current().offered(model::WordList::NeedType)) {
        choices.append({entry.code, words(entry.code)});
    }
    return choices;
}

} // namespace widgets

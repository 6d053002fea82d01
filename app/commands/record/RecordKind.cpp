#include "app/commands/record/RecordKind.h"

namespace app
{

using model::Result;

std::span<const model::Named<RecordKind>> recordKinds()
{
    static constexpr model::Named<RecordKind> table[] = {
        {RecordKind::Alert, QLatin1StringView("alert")},
        {RecordKind::ContactMethod, QLatin1StringView("contact_method")},
        {RecordKind::Address, QLatin1StringView("address")},
        {RecordKind::Consent, QLatin1StringView("consent")},
        {RecordKind::Relationship, QLatin1StringView("relationship")},
        {RecordKind::Feedback, QLatin1StringView("feedback")},
    };
    return table;
}

Result<RecordKind> recordKind(const QString &word)
{
    const std::optional<RecordKind> kind = model::valueIn(recordKinds(), word);
    return kind ? Result<RecordKind>(*kind)
                : model::fail(model::ErrorCode::InvalidValue, QStringLiteral("KIND"),
                              model::namesIn(recordKinds()).join(QStringLiteral(", ")));
}

} // namespace app

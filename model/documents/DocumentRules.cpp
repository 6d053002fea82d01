#include "model/documents/DocumentRules.h"

#include "model/calendar/OccurredRange.h"

namespace model
{

Result<void> DocumentRules::check(const Document &document, QDate today)
{
    if (document.title.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("title"), QStringLiteral("title_missing"));
    }
    if (document.day.isValid() && !OccurredRange::allows(document.day, today)) {
        return fail(ErrorCode::InvalidValue, QStringLiteral("day"), OccurredRange::refusalCode);
    }
    return {};
}

QString DocumentRules::titleFrom(const QString &fileName)
{
    const qsizetype dot = fileName.lastIndexOf(QLatin1Char('.'));
    QString title = dot > 0 ? fileName.left(dot) : fileName;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    return title.simplified();
}

} // namespace model
